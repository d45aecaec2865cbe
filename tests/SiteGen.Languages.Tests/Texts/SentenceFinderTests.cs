using SiteGen.Languages.Texts;

namespace SiteGen.Languages.Tests.Texts;

public class SentenceFinderTests
{
    [Theory]
    [InlineData("kk", "Бірінші сөйлем.| Екінші сөйлем.| Үшінші")]
    [InlineData("kk", "Бюджет 2,3 трлн. теңгені құрады.| Бұл көп.")]
    [InlineData("kk", "Ауданда 34 мың. Адам тұрады.| Иә.")]
    [InlineData("kk", "Мектеп, балабақша т.б. Нысандар салынды.| Рас.")]
    [InlineData("kk", "Мектеп, балабақша т. б. Нысандар салынды.| Рас.")]
    [InlineData("kk", "Түркістан қ. Абай көшесі.| Сол жерде.")]
    [InlineData("kk", "А. Б. Серіков келді.| Ол сөйледі.")]
    [InlineData("kk", "Жиын болды.| «Әділет» тобы қатысты.| Соңы")]
    [InlineData("kk", "«Қашан бітеді?» – деп сұрады ол.| Жауап жоқ.")]
    [InlineData("kk", "«Біз дайынбыз!»| Олар осылай деді.")]
    [InlineData("kk", "Не істейміз?..| Күтеміз.")]
    [InlineData("kk", "Кіріспе… сосын жалғасы.| Соңы.")]
    [InlineData("ru", "Выделено 5 млрд. Тенге распределены.| Работа идёт.")]
    [InlineData("ru", "Ул. Абая, дом слева.| Вход со двора.")]
    [InlineData("ru", "В 2025 г. Построено многое.| Вот.")]
    [InlineData("ru", "Сайт amanat.kz работает.| Заходите.")]
    [InlineData("ru", "1. Первый вопрос решён.| Второй тоже.")]
    [InlineData("ru", "Он сказал (так!) и ушёл.| Всё.")]
    [InlineData("en", "Mr. Smith came.| He spoke.")]
    [InlineData("kk", "")]
    public void Sentences_end_where_a_reader_would_say(string language, string marked)
    {
        var finder = new SentenceFinder(KnownLanguage.Of(language).Abbreviations);
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var found = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = finder.EndOf(text, start);
            found.Add(text[start..end]);
            start = end;
        }

        Assert.Equal(marked, string.Join('|', found));
    }
}
