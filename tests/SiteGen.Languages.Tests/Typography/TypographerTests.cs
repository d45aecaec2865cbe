using FsCheck;
using FsCheck.Fluent;
using SiteGen.Languages.Texts;
using SiteGen.Languages.Typography;

namespace SiteGen.Languages.Tests.Typography;

/// <summary>In the tables `_` is a space that must not break.</summary>
public class TypographerTests
{
    private const string Changeable = " \u00A0-–—\"«»„“”";

    private static readonly string[] Pieces =
    [
        "сөз", "Ауыл", "в", "и", "№", "§", "5", "100", "2023", "XX", "А.", "т.", "б.", "ғ.", "век", "млн", "%", "км", " ", " ", " ", "\u00A0", "\n", "-", "–", "—",
        "\"", "\"", "«", "»", "„", "“", "”", "(", ")", ".", ",", "!", "…", "\uFFFC", "https://a.kz/?b=\"c\"-d", "a@b.kz", "😀",
    ];

    [Theory]
    [InlineData("\"Ауыл\" жобасы", "«Ауыл» жобасы")]
    [InlineData("“Ауыл” жобасы", "«Ауыл» жобасы")]
    [InlineData("„Ауыл“ жобасы", "«Ауыл» жобасы")]
    [InlineData("”Ауыл” жобасы", "«Ауыл» жобасы")]
    [InlineData("«Жоба \"Ауыл\" туралы»", "«Жоба “Ауыл” туралы»")]
    [InlineData("«Жоба «Ауыл»»", "«Жоба “Ауыл”»")]
    [InlineData("\"Жоба \"Ауыл\"\"", "«Жоба “Ауыл”»")]
    [InlineData("\"Ауыл\"дың жобасы, экс-\"Жас\"", "«Ауыл»дың жобасы, экс-«Жас»")]
    [InlineData("(\"Ауыл\"), \"Су!\" деді", "(«Ауыл»), «Су!» деді")]
    [InlineData("\"…бар\" деді", "«…бар» деді")]
    [InlineData("\"А\" мен \"Ә\" - \"Б\"", "«А» мен «Ә»_– «Б»")]
    [InlineData("су - өмір", "су_– өмір")]
    [InlineData("су — өмір", "су_– өмір")]
    [InlineData("— Сұрақ?", "–_Сұрақ?")]
    [InlineData("бір-екі, 29-ы", "бір-екі, 29-ы")]
    [InlineData("2023-2027 жылдар", "2023–2027_жылдар")]
    [InlineData("17 тамыз - 3 қазан", "17_тамыз_– 3_қазан")]
    [InlineData("№ 20, § 5", "№_20, §_5")]
    [InlineData("6,9 млн, 34 мың, 5 км, 12 %", "6,9_млн, 34_мың, 5_км, 12_%")]
    [InlineData("1 250 000 адам", "1_250_000_адам")]
    [InlineData("6 900 000 ₸", "6_900_000_₸")]
    [InlineData("2025 жылғы 15 қараша", "2025_жылғы 15_қараша")]
    [InlineData("А. Құнанбаев, т. б.", "А._Құнанбаев, т._б.")]
    [InlineData("XXI ғ. мен ХХ ғасыр", "XXI_ғ. мен ХХ_ғасыр")]
    [InlineData("2025 Астана", "2025 Астана")]
    [InlineData("+7 7172 00 01 10", "+7 7172 00 01 10")]
    [InlineData("8-701-123-45-67, 2025-11-15, 5 x 3", "8-701-123-45-67, 2025-11-15, 5_x 3")]
    [InlineData("в школе", "в школе")]
    public void Kazakh_is_set(string text, string expected) => Assert.Equal(expected, Shown(Of("kk").Of(text)));

    [Theory]
    [InlineData("\"Проект \"Ауыл\"\"", "«Проект „Ауыл“»")]
    [InlineData("«проект «Ауыл» в селе»", "«проект „Ауыл“ в_селе»")]
    [InlineData("вода - жизнь", "вода_— жизнь")]
    [InlineData("вода – жизнь", "вода_— жизнь")]
    [InlineData("- Вопрос?", "—_Вопрос?")]
    [InlineData("первая\n- вторая", "первая\n—_вторая")]
    [InlineData("В школе и в саду на селе", "В_школе и_в_саду на_селе")]
    [InlineData("из-за дома, что в «Ауыле»", "из-за дома, что в_«Ауыле»")]
    [InlineData("15 ноября 2025 года", "15_ноября 2025_года")]
    [InlineData("XX век, XIX в.", "XX_век, XIX_в.")]
    [InlineData("43,5 % и 5 тыс.", "43,5_% и_5_тыс.")]
    [InlineData("на 5-6 мест", "на_5-6_мест")]
    public void Russian_is_set(string text, string expected) => Assert.Equal(expected, Shown(Of("ru").Of(text)));

    [Theory]
    [InlineData("Жоба \"Ауыл", 5)]
    [InlineData("Ауыл\" жобасы", 4)]
    [InlineData("«Жоба \"Ауыл»", 0)]
    [InlineData("5\" құбыр", 1)]
    [InlineData("» Ауыл «", 0)]
    [InlineData("сөз \" сөз", 4)]
    [InlineData("\"А\" және «Б", 9)]
    public void Marks_without_a_partner_stay_and_are_told(string text, int place)
    {
        var letters = text.ToCharArray();
        Assert.Equal(place, Of("kk").Apply(letters).Unpaired);
        Assert.Equal(text, new string(letters).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Marks_of_one_paragraph_never_pair_with_those_of_another()
    {
        var typographer = Of("kk");
        Assert.Equal("\"Ауыл", typographer.Of("\"Ауыл"));
        Assert.Equal("жобасы\"", typographer.Of("жобасы\""));
    }

    [Fact]
    public void A_text_that_needs_nothing_is_not_copied()
    {
        var text = string.Concat("Бір сөз,", " екі сөз");
        Assert.Same(text, Of("kk").Of(text));
    }

    /// <summary>A pair that would not be known again when the text is read for the second time.</summary>
    [Fact]
    public void Marks_that_cannot_be_known_again_are_not_used()
    {
        var typographer = new Typographer(new TypographyRules { Quotes = new QuoteMarks("‹", "›", "«", "»") });
        Assert.Equal("\"Ауыл \"Б\"\"", typographer.Of("\"Ауыл \"Б\"\""));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void Doing_it_again_changes_nothing_and_no_letter_is_ever_changed(string language)
    {
        var typographer = Of(language);
        var texts = Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(texts, text => typographer.Of(text) is var set && typographer.Of(set) == set && IsKept(text, set))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    /// <summary>The marks of every other language's rules, and a text that was set by another's.</summary>
    [Fact]
    public void A_text_set_by_one_language_can_be_set_by_another_and_stays()
    {
        var (kazakh, russian) = (Of("kk"), Of("ru"));
        var texts = Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(texts, text => kazakh.Of(russian.Of(text)) is var set && kazakh.Of(set) == set)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    /// <summary>An address without spaces is one word, and words are not looked into.</summary>
    private static bool IsKept(string text, string set)
    {
        if (text.Length != set.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != set[i] && !(Changeable.Contains(text[i], StringComparison.Ordinal) && Changeable.Contains(set[i], StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private static string Shown(string text) => text.Replace('\u00A0', '_');

    private static Typographer Of(string language) =>
        LanguageFormats.BuiltIn(language) is { Typography: { } rules } formats
            ? new(rules with { Quotes = formats.Quotes })
            : throw new ArgumentException($"{language} has no typography.", nameof(language));
}
