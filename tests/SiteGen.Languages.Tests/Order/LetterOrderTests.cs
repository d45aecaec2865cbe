using FsCheck;
using FsCheck.Fluent;
using SiteGen.Languages.Order;

namespace SiteGen.Languages.Tests.Order;

public class LetterOrderTests
{
    private const string KazakhLetters = "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я";

    [Theory]
    [InlineData("kk", KazakhLetters)]
    [InlineData("kk", "Абай|Әбіш|Бауыржан|Ғани|Дана|Ербол|Ёлка|Жанар|Індет|Эдуард|Astana|Zhetisu")]
    [InlineData("kk", "17-аудан|Аудан|«Әділетті Қазақстан»|Жер аманаты|AMANAT|«Qaisar»")]
    [InlineData("ru", "Ёлка|елочка|Ель|Ершов|Жетісу|Жетмекен")]
    [InlineData("ru", "ер|Ер|ёр|Ёр|ерё")]
    [InlineData("ru", "абай|Абай|Абай қаласы|Абайский район|Абая")]
    [InlineData("ru", "1|12|2|А|Ә|Қазалы|Кентау|Ұлытау|Ухта|Я|Astana|Їжак")]
    [InlineData("en", "2025|Aktobe|Éclair|Egypt|Zhetisu|Абай")]
    [InlineData("uz", "1|a|A|b|B|ya|Абай")]
    public void Names_stand_in_the_order_of_the_alphabet(string language, string expected)
    {
        var separator = expected.Contains('|', StringComparison.Ordinal) ? '|' : ' ';
        var names = expected.Split(separator);
        var order = Order(language);

        Assert.Equal(names, order.Sort(names.Reverse(), name => name));
        Assert.Equal(names, names.Reverse().Order(order));
    }

    [Theory]
    [InlineData("kk", "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ы І Э Ю Я")]
    [InlineData("ru", "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ы Э Ю Я")]
    [InlineData("en", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z")]
    [InlineData("uz", "")]
    public void An_index_has_the_letters_a_word_can_begin_with(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', KnownLanguage.Of(language).Alphabet.IndexLetters));

    [Theory]
    [InlineData("kk", "«Әділетті Қазақстан»", "Ә")]
    [InlineData("ru", "ёлка", "Е")]
    [InlineData("ru", "Ұлытау", "У")]
    [InlineData("kk", "Ёлка", "Ё")]
    [InlineData("kk", "amanat", "A")]
    [InlineData("en", "École", "E")]
    [InlineData("kk", "17-аудан", "#")]
    [InlineData("kk", "№ 20", "#")]
    [InlineData("kk", "«»", "#")]
    public void A_name_stands_under_its_letter(string language, string name, string expected) =>
        Assert.Equal(expected, Order(language).IndexLetterOf(name));

    [Fact]
    public void A_language_described_by_data_may_have_letters_of_several_characters()
    {
        var uzbek = new LetterOrder(Alphabet.Of("A B D E G H N O S T U Y Z O\u02BB/O' G\u02BB Sh Ch Ng"));
        string[] names = ["Abay", "Osh", "Ohang", "Sanobar", "SUV", "Zar", "O'sim", "O\u02BBzbek", "G\u02BBuncha", "Shahar", "SHUHRAT", "Choy"];

        Assert.Equal(["Abay", "Ohang", "Osh", .. names[3..]], uzbek.Sort(names.Reverse(), name => name));
        Assert.Equal("O\u02BB", uzbek.IndexLetterOf("o'zbek"));
        Assert.Equal("Sh", uzbek.IndexLetterOf("«shahar»"));
    }

    [Fact]
    public void Items_with_the_same_name_stay_in_the_order_they_came_in() =>
        Assert.Equal(
            ["А1", "А2", "А3", "Б0"],
            Order("kk").Sort([("Б", 0), ("А", 1), ("А", 2), ("А", 3)], item => item.Item1).Select(item => item.Item1 + item.Item2));

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    [InlineData("uz")]
    public void The_order_is_total(string language)
    {
        var order = Order(language);
        var letters = Gen.OneOf(
            Gen.Elements([.. "АӘБЕЁёжіЪ «»-–aAzZéşş019,.№'\u0301\uD83D\uDE00"]),
            ArbMap.Default.GeneratorFor<char>());
        var texts = letters.ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, texts, (x, y) => Math.Sign(order.Compare(x, y)) == -Math.Sign(order.Compare(y, x))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        Prop.ForAll(texts, texts, (x, y) => order.Compare(x, y) == 0 == (x == y)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        Prop.ForAll(
            texts,
            texts,
            texts,
            (x, y, z) =>
            {
                string[] sorted = [.. new[] { x, y, z }.Order(order)];
                return order.Compare(sorted[0], sorted[1]) <= 0 && order.Compare(sorted[1], sorted[2]) <= 0 && order.Compare(sorted[0], sorted[2]) <= 0;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static LetterOrder Order(string language) => new(KnownLanguage.Of(language).Alphabet);
}
