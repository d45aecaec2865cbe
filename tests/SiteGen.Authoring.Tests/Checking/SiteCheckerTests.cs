using System.Text;
using SiteGen.Authoring.Checking;
using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking;

public class SiteCheckerTests
{
    public static TheoryData<string> InvalidSites => [.. Directory.GetDirectories(RepositoryFolder.Of("tests", "sites-invalid")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>Whatever is wrong with a site, it is checked to the end, and what the build says of it is said too.</summary>
    [Theory]
    [MemberData(nameof(InvalidSites))]
    public void Everything_that_a_build_reports_is_reported(string name)
    {
        var site = TestSite.OfFolder(RepositoryFolder.Of("tests", "sites-invalid", name));
        var built = site.Build().Result;
        var result = SiteChecker.Check(new BuildRequest { Now = FixedClock.Now }, site.Folder);

        Assert.Equal(built.IsUsable, result.Build.IsUsable);
        Assert.Empty(built.Diagnostics.Except(result.Diagnostics));
    }

    [Fact]
    public void The_findings_are_the_same_whatever_the_number_of_threads()
    {
        var site = CheckedTestSite.Pair("Tүркiстан, 1 250 үй <b>қалың.\n\n#### Бір\n\n![](a.jpg)", "1 520 домов c водой.")
            .With("content/news/2025/b.kk.md", "---\ntitle: Күміс арна жобасы ашылады\nembargo: 2035-01-01\ndate: 2025-01-01\n---\nМәтін.\n")
            .With("templates/partials/footer.sbn-html", "<a href=\"/zhoq\">Күміс арна жобасы ашылады</a><h1>x</h1>");

        var one = Lines(1);
        Assert.NotEmpty(one);
        Assert.Equal(one, Lines(4));

        string Lines(int jobs) => DiagnosticLines.Of(SiteChecker.Check(new BuildRequest { Now = FixedClock.Now, Jobs = jobs }, site.Folder).Diagnostics);
    }

    /// <summary>Every line of the first text has another number than every line of the second.</summary>
    [Fact]
    public void Texts_with_nothing_but_other_numbers_are_held_against_each_other_soon()
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        CheckedTestSite.Check(CheckedTestSite.Pair(Numbers(1_000_000), Numbers(2_000_000)));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60));

        static string Numbers(int first) => string.Join("\n\n", Enumerable.Range(first, 20_000).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Numbers that are none to a careless reader, or too large for it.</summary>
    [Theory]
    [InlineData("99999999999999999999 млрд 99999999999999999999 трлн")]
    [InlineData("1 ٣:٠٥ ٠٥:٣٠")]
    [InlineData("1 ٣ қараша ٢١.١١.٢٠٢٦ 8 ٧٢٧ ٢٥٨٤٤٤٤")]
    public void A_number_of_any_kind_ends_no_check(string text) =>
        Assert.Contains(CheckedTestSite.Check(CheckedTestSite.Pair($"Мәтін {text} осында, 250 үй.", "Текст здесь.")).Diagnostics, found => found.Arguments.Contains("250"));

    /// <summary>Texts that would keep a careless search busy for minutes.</summary>
    [Theory]
    [InlineData("a", 400_000)]
    [InlineData("aа", 200_000)]
    [InlineData("1 ", 200_000)]
    [InlineData("8 (", 100_000)]
    [InlineData("</b>", 20_000)]
    [InlineData("ә.", 200_000)]
    [InlineData("бүгін « ", 300_000)]
    public void A_text_without_an_end_is_checked_soon(string piece, int times)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var text = new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
        CheckedTestSite.Check(CheckedTestSite.Pair(text, text).With("content/news/2025/b.kk.md", $"---\ntitle: Күміс арна жобасы ашылады\nembargo: 2035-01-01\ndate: 2025-01-01\n---\n{text}\n"));

        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60));
    }
}
