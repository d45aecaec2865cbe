using SiteGen.Authoring.Importing.Writing;

namespace SiteGen.Authoring.Importing;

/// <summary>The words of review comments in the language of the article: whoever reviews it reads that language.</summary>
internal static class ReviewWords
{
    /// <summary>What every such comment begins with.</summary>
    public const string Mark = "# review: ";

    private static readonly Dictionary<ReviewKind, (string Kk, string Ru, string En)> Texts = new()
    {
        [ReviewKind.Title] = ("тақырып табылмады, мәтіннің басы алынды", "заголовок не найден, взято начало текста", "no headline was found; this is the beginning of the text"),
        [ReviewKind.Summary] = ("мәтіннің басы алынды, қысқартып жазыңыз", "взято начало текста, напишите короче", "taken from the beginning of the text; write it shorter"),
        [ReviewKind.NoDate] = ("жарияланған күні табылмады, бүгінгі күн қойылды", "дата публикации не найдена, поставлена сегодняшняя", "no date of publication was found; this is today's"),
        [ReviewKind.Date] = ("күні мәтіннен алынды", "дата взята из текста", "found in the text"),
        [ReviewKind.Language] = ("тілін тексеріңіз", "проверьте язык", "check the language"),
        [ReviewKind.Type] = ("мәтінге қарап анықталды", "определено по тексту", "by the look of the text"),
        [ReviewKind.Region] = ("мәтіндегі атауларға қарап қойылды", "по названиям в тексте", "by the names in the text"),
        [ReviewKind.OtherRegions] = ("мәтінде бұл аймақтар да аталған", "в тексте названы и эти регионы", "the text names these regions too"),
        [ReviewKind.Tags] = ("мәтіндегі сөздерге қарап қойылды", "по словам в тексте", "by words of the text"),
        [ReviewKind.Projects] = ("мәтіндегі атауларға қарап қойылды", "по названиям в тексте", "by the names in the text"),
        [ReviewKind.People] = ("мәтіндегі есімдерге қарап қойылды", "по именам в тексте", "by the names in the text"),
        [ReviewKind.Authors] = ("мәтін соңынан алынды", "взято из-под текста", "found under the text"),
        [ReviewKind.Headings] = ("тақырыпша деп алынған жолдар", "строки, принятые за подзаголовки", "lines taken for headings"),
        [ReviewKind.Photo] = ("сурет көшірілмеді", "снимок не скопирован", "the picture was not copied"),
        [ReviewKind.Alt] = ("суретте не бейнеленгенін жазыңыз", "напишите, что на снимке", "write what the picture shows"),
        [ReviewKind.Shortcode] = ("басқа бағдарламаның командасы мәтінде қалды", "в тексте осталась команда другой программы", "a command of another program stays in the text"),
        [ReviewKind.Label] = ("сайт тізімдерінде жоқ айдар", "рубрики нет в списках сайта", "in no list of the site"),
        [ReviewKind.Address] = ("ескі мекенжай сақталмады", "прежний адрес не сохранён", "an old address could not be kept"),
    };

    /// <summary>The comment, on one line whatever the detail holds.</summary>
    public static string Of(ReviewNote note, string language)
    {
        var (kazakh, russian, english) = Texts[note.Kind];
        var words = language switch { "kk" => kazakh, "ru" => russian, _ => english };
        var detail = new string(note.Detail.Select(letter => YamlWords.IsUnwritable(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter).ToArray()).Trim();
        return detail.Length == 0 ? Mark + words : $"{Mark}{words}: {detail}";
    }
}
