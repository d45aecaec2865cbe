using System.Text;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Lints;

public class LintTests
{
    private const string Kazakh = "content/news/2025/a/index.kk.md";

    [Fact]
    public void Titles_and_summaries_are_measured()
    {
        var site = CheckedTestSite.Pair("Мәтін.", "Текст.")
            .With("content/news/2025/b.kk.md", $"---\ntitle: {new string('ә', 91)}\nsummary: {new string('ө', 161)}\ndate: 2025-01-10\n---\nМәтін.\n")
            .With("content/news/2025/c.kk.md", "---\ntitle: ЖАҢА МЕКТЕП АШЫЛДЫ.\nsummary: Жаңа мектеп ашылды\ndate: 2025-01-10\n---\nМәтін.\n")
            .With("content/news/2025/d.kk.md", "---\ntitle: Жаңа мектеп ашылды\nsummary: Жаңа мектеп ашылды.\ndate: 2025-01-10\n---\nМәтін.\n")
            .With("content/news/2025/e.kk.md", "---\ntitle: Қор 2025 ж.\ndate: 2025-01-10\n---\nМәтін.\n");

        Assert.Equal(
            "b.kk.md SG1160 91 65; b.kk.md SG1161 161 160; c.kk.md SG1163 ; c.kk.md SG1164 ; d.kk.md SG1174 ; e.kk.md SG1162 ",
            Codes(site, "SG1160", "SG1161", "SG1162", "SG1163", "SG1164", "SG1174"));
    }

    [Theory]
    [InlineData("Бүгін ауылға су келді.", "Сегодня в село пришла вода.", "index.kk.md SG1165 Бүгін; index.ru.md SG1165 Сегодня")]
    [InlineData("Бейсенбі күні жиын өтті.", "Собрание прошло в четверг.", "index.kk.md SG1165 Бейсенбі күні; index.ru.md SG1165 в четверг")]
    [InlineData("«Бүгін – үлкен күн», – деді ол. Бүгінгі таңда.", "«Сегодня», — сказал он. Сегодняшний день.", "")]
    [InlineData("– Бүгін кім келді?", "— Сегодня праздник!", "")]
    [InlineData("Суретте: жаңа көпір.", "На снимке: новый мост.", "index.kk.md SG1166 Суретте; index.ru.md SG1166 На снимке")]
    [InlineData("жаңалықтарБилік\n\n15.11.2024\n\nBack to top button\n\nin", "КазМунайГаз и ТОО.", "index.kk.md SG1168 жаңалықтарБилік; index.kk.md SG1167 15.11.2024; index.kk.md SG1167 Back to top button; index.kk.md SG1167 in")]
    [InlineData("Бөлісу\n\nБасқа\n\nБасқа\n\nБасқа", "Текст.", "index.kk.md SG1167 Бөлісу; index.kk.md SG1167 Басқа")]
    public void Words_of_a_text_are_looked_at(string kazakh, string russian, string expected) =>
        Assert.Equal(expected, Codes(CheckedTestSite.Pair(kazakh, russian), "SG1165", "SG1166", "SG1167", "SG1168"));

    [Fact]
    public void A_day_of_the_week_is_right_where_the_release_says_when_it_was() =>
        Assert.Equal("", Codes(CheckedTestSite.Pair("Бүгін.", "Сегодня.", "event_date: 2025-01-09\n"), "SG1165"));

    [Fact]
    public void Facts_beside_the_text_are_looked_at()
    {
        var site = CheckedTestSite.Pair("Мәтін.", "Текст.", "type: announcement\nevent_date: 2025-01-09\nfigures: [{ value: 12, label: Үй }]\n")
            .WithReplaced("content/news/2025/a/index.ru.md", "---\ntitle", "---\nfigures: [{ value: 21, label: Дом }]\ntitle")
            .With("content/news/2025/b.ru.md", "---\ntitle: Ещё одна\nsummary: Коротко.\ndate: 2025-01-10\npaid_by: Фонд\n---\nТекст.\n");
        site = site.With("site.yml", Encoding.UTF8.GetString(site.Files["site.yml"])
            + "\ncontacts: { press: { name: { kk: Асан, ru: Асан } } }\nextra: { check: { campaign: [2025-01-01, 2025-01-31] } }\n");

        Assert.Equal(
            "index.kk.md SG1173 ; index.kk.md SG1171 2025-01-09; index.ru.md SG1172 content/news/2025/a/index.kk.md 21 12; b.ru.md SG1169 kk; site.yml SG1170 press",
            Codes(site, "SG1169", "SG1170", "SG1171", "SG1172", "SG1173"));
    }

    [Fact]
    public void A_document_that_nothing_offers_is_published_all_the_same()
    {
        var site = CheckedTestSite.Pair("[Есеп](%D0%B5%D1%81%D0%B5%D0%BF.xlsx)", "Текст.", "attachments: [{ file: zhospar.docx, title: Жоспар }]\n")
            .With("content/news/2025/a/есеп.xlsx", "x")
            .With("content/news/2025/a/zhospar.docx", "x")
            .With("content/news/2025/a/qaralama.DOCX", "x")
            .With("content/news/2025/a/film.mp4", "x");

        Assert.Equal("qaralama.DOCX SG1175 qaralama.DOCX", Codes(site, "SG1175"));
    }

    [Fact]
    public void What_waits_for_its_time_is_looked_at_too()
    {
        var site = CheckedTestSite.Pair("Бүгін.", "Текст.").WithReplaced(Kazakh, "date: 2025-01-10", "date: 2025-01-10\nembargo: 2035-01-01T10:00+05:00");

        Assert.Equal("index.kk.md SG1165 Бүгін", Codes(site, "SG1165"));
    }

    [Fact]
    public void The_sample_newsroom_is_clean() =>
        Assert.DoesNotContain(CheckedTestSite.Check(TestSite.Sample).Diagnostics, found => found.Severity != Primitives.Diagnostics.DiagnosticSeverity.Note);

    private static string Codes(TestSite site, params string[] codes) => string.Join(
        "; ", CheckedTestSite.Found(site, codes).Select(found => $"{Path.GetFileName(found.Location?.Path)} {found.Rule.Code} {string.Join(' ', found.Arguments)}"));
}
