using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Scripts;

public class ScriptCheckTests
{
    private const string Kazakh = "content/news/2025/a/index.kk.md";

    [Fact]
    public void A_word_is_shown_with_its_place_and_its_wrong_letters() =>
        Assert.Equal(
            """
            content/news/2025/a/index.kk.md:7:8: warning SG1101: The word 'Tүркiстан' has Latin letters that only look Cyrillic: T (1), i (5). Readers do not see it, search does not find the word. Type it anew, or run 'sitegen check --fix'.
              write instead: Түркістан

            """,
            CheckedTestSite.Lines(CheckedTestSite.Pair("Ескі **Tүркiстан** қаласы.", "Старый город."), "SG110"));

    [Fact]
    public void A_word_that_is_half_bold_is_one_word() =>
        Assert.Equal("7:3 SG1101 warning", Places(CheckedTestSite.Pair("**Tүр**кістан қаласы.", "Старый город.")));

    [Fact]
    public void Values_of_front_matter_that_people_read_are_looked_at()
    {
        var site = CheckedTestSite.Pair("Мәтін.", "Текст.", "paid_by: { kk: \"Қop есебінен\", ru: \"За счёт фонда\" }\nauthors: [\"Aсан Үсенов\"]\n");

        Assert.Equal("5:17 SG1101 warning, 6:12 SG1101 warning", Places(site));
    }

    [Fact]
    public void Lists_of_names_and_interface_texts_are_looked_at()
    {
        var site = CheckedTestSite.Pair("Мәтін.", "Текст.").With("content/data/tags.yml", "- { id: su, name: { kk: \"Aуызсу\", ru: \"Вода\" } } # Cу\n");

        Assert.Equal("1:26 SG1101 warning", Places(site));
    }

    [Theory]
    [InlineData("`Tүркiстан` коды")]
    [InlineData("    Tүркiстан коды")]
    [InlineData("[мәтін](https://example.kz/Tүркiстан)")]
    [InlineData("<https://example.kz/Tүркiстан>")]
    [InlineData("www.Tүркiстан.kz сайты")]
    [InlineData("Пошта: кenoris@example.kz")]
    [InlineData("Файл: Tүркiстан_жоспар.pdf")]
    [InlineData(":::verbatim\nTүркiстан\n:::")]
    [InlineData("COVID-19-ға, IT-маман, QR-код, Wi-Fi-ды, PDFті, 5G-ге, A4 парағы, кВт·сағ, 25 °C, м², B2B, 3D-модель")]
    [InlineData("«AMANAT» партиясы, EXPO-2017, XXI ғасыр, I–IV сынып, Nur Otanның, SMSпен, iPhoneды")]
    public void What_is_no_text_and_what_is_right_is_left_alone(string kazakh) =>
        Assert.Equal("", Places(CheckedTestSite.Pair(kazakh, "Текст.")));

    [Fact]
    public void A_numeral_in_Cyrillic_letters_is_a_note_once_for_a_file() =>
        Assert.Equal("7:1 SG1103 note", Places(CheckedTestSite.Pair("ХХІ ғасыр, ХХ ғасыр, ХІХ ғасыр.", "Век.")));

    [Theory]
    [InlineData("Приехали c детьми в село.", "6:10 SG1101 warning")]
    [InlineData("Говорили o воде.", "6:10 SG1101 warning")]
    [InlineData("Витамин C и гепатит B, вариант a и план b.", "")]
    public void A_lone_Latin_letter_in_the_place_of_a_Russian_word_is_found(string russian, string expected) =>
        Assert.Equal(expected, Places(CheckedTestSite.Pair("Мәтін.", russian), "index.ru.md"));

    [Fact]
    public void A_Kazakh_word_in_a_Russian_text_is_found_unless_it_is_a_name()
    {
        var site = CheckedTestSite.Pair("Мәтін.", "Фонд «Кең өріс» и қор в Жаңақоргане, <span lang=\"kk\">қор</span>. Жаңақорған рядом, Жаңақорғанға едут.")
            .With("content/data/regions.yml", "- { id: zh, name: { kk: \"Жаңақорған\", ru: \"Жанакорган\" } }\n");

        Assert.Equal(["қор", "Жаңақоргане"], CheckedTestSite.Found(site, "SG1105").Select(found => found.Arguments[0]));
    }

    [Fact]
    public void A_Latin_letter_in_two_pieces_is_found() =>
        Assert.Equal("7:4 SG1104 warning", Places(CheckedTestSite.Pair("Caf\u0065\u0301 ашылды, за\u0301мок.", "Кафе.")));

    [Fact]
    public void What_was_looked_at_is_not_told_again()
    {
        var site = CheckedTestSite.Pair("Ескі Tүркiстан, жаңа Cәуір.", "Текст.", "extra: { check: { ignore: [Tүркiстан] } }\n");

        Assert.Equal(["Cәуір"], CheckedTestSite.Found(site, "SG1101").Select(found => found.Arguments[0]));
        Assert.Empty(CheckedTestSite.Found(site.WithReplaced(Kazakh, "[Tүркiстан]", "SG1101"), "SG1101"));
    }

    [Fact]
    public void The_sample_newsroom_and_its_theme_are_clean() => Assert.Equal("", CheckedTestSite.Lines(TestSite.Sample, "SG110"));

    /// <summary>Real articles, where they are at hand: names with endings, numerals, abbreviations.</summary>
    [SkippableFact]
    public void Real_articles_raise_no_false_alarm()
    {
        Skip.If(RepositoryFolder.Shared is null, "The real articles are not on this machine.");
        foreach (var article in Directory.GetFiles(Path.Combine(RepositoryFolder.Shared ?? "", "samples"), "*.txt"))
        {
            Assert.Equal("", Places(CheckedTestSite.Pair(File.ReadAllText(article), "Текст.")));
        }
    }

    private static string Places(TestSite site, string file = "") => string.Join(
        ", ",
        CheckedTestSite.Found(site, "SG110").Where(found => found.Location?.Path.EndsWith(file, StringComparison.Ordinal) == true)
            .Select(found => $"{found.Location?.Line}:{found.Location?.Column} {found.Rule.Code} {found.Severity.ToString().ToLowerInvariant()}"));
}
