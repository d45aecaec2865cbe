using SiteGen.Cli.Reporting;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Tests.Reporting;

public class ReporterTests
{
    private static readonly DiagnosticRule Rule = new("SG9999", DiagnosticSeverity.Error, "Region '{0}' is unknown.");

    private static readonly MemoryFolder Sources = MemoryFolder.OfTexts(
        ("content/a.kk.md", "\uFEFF---\nregion: tolebj\n\ttitle:  x\n"),
        ("content/long.md", new string('а', 300) + "МЫНАУ" + new string('б', 300) + "\r\n"),
        ("content/evil.md", "x \u001b[31mred\u001b[0m \u202Edetrevni\n"));

    private static readonly Diagnostic Full = Diagnostic.At(new("content/a.kk.md", 2, 9, 6), Rule, "tolebj") with
    {
        Suggestion = "tolebi",
        Replacement = "region: tolebi",
        Related = [new("content/data/regions.yml", 3, 1)],
        Page = "kk/index.html",
    };

    [Fact]
    public void Text_shows_the_line_the_place_and_what_was_meant() => Assert.Equal(
        """
        content/a.kk.md:2:9: error SG9999: Region 'tolebj' is unknown.
             2 | region: tolebj
               |         ^~~~~~
               = did you mean 'tolebi'?
               = write instead:
                 region: tolebi
               = see also content/data/regions.yml:3:1
               = while rendering kk/index.html

        """,
        Print(ReportFormat.Text, Full));

    [Fact]
    public void A_tab_before_the_place_stays_a_tab() =>
        Assert.Contains("     3 | \ttitle:  x\n       | \t        ^\n", Print(ReportFormat.Text, Full with { Location = new("content/a.kk.md", 3, 10) }), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_is_shown_around_the_place()
    {
        var lines = Print(ReportFormat.Text, Full with { Location = new("content/long.md", 1, 301, 5) }).Split('\n');

        Assert.StartsWith("     1 | …", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[1].IndexOf("МЫНАУ", StringComparison.Ordinal), lines[2].IndexOf("^~~~~", StringComparison.Ordinal));
        Assert.True(lines[1].Length < 120);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(99, 1)]
    [InlineData(4, 1)]
    public void A_place_without_a_line_shows_none(int line, int column) =>
        Assert.DoesNotContain("|", Print(ReportFormat.Text, Full with { Location = new("content/a.kk.md", line, column) }), StringComparison.Ordinal);

    [Fact]
    public void What_a_file_says_cannot_command_the_terminal()
    {
        var printed = Print(ReportFormat.Text, Diagnostic.At(new("content/evil.md", 1, 1), Rule, "a\u001b]0;title\a\r\nb"));

        Assert.DoesNotContain('\u001b', printed);
        Assert.DoesNotContain('\u202E', printed);
        Assert.StartsWith("content/evil.md:1:1: error SG9999: Region 'a\uFFFD]0;title\uFFFD  b' is unknown.\n     1 | x \uFFFD[31mred", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_surround_words_and_change_none()
    {
        var plain = Print(ReportFormat.Text, Full);
        var coloured = Print(ReportFormat.Text, Full, hasColours: true);

        Assert.Contains("\u001b[1;31merror SG9999:\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void Json_is_one_object_on_a_line_with_every_field() => Assert.Equal(
        """
        {"kind":"diagnostic","severity":"error","code":"SG9999","message":"Region 'tolebj' is unknown.","language":"en","path":"content/a.kk.md","line":2,"column":9,"length":6,"suggestion":"tolebi","replacement":"region: tolebi","page":"kk/index.html","related":[{"path":"content/data/regions.yml","line":3,"column":1,"length":0}],"arguments":["tolebj"]}
        {"kind":"diagnostic","severity":"error","code":"SG9999","message":"Region 'a\nб' is unknown.","language":"en","path":null,"line":null,"column":null,"length":null,"suggestion":null,"replacement":null,"page":null,"related":[],"arguments":["a\nб"]}

        """,
        Print(ReportFormat.Json, Full, new Diagnostic(Rule, ["a\nб"], null)));

    [Fact]
    public void GitHub_gets_a_command_whose_text_cannot_end_it_early() => Assert.Equal(
        """
        ::error file=content/a.kk.md,line=2,col=9,title=SG9999::Region 'tolebj' is unknown.%0Adid you mean 'tolebi'?%0Awrite instead:%0Aregion: tolebi
        ::error file=content/a%2Cb%3Ac.md,title=SG9999::Region '100%25%0A::warning::x' is unknown.
        ::error title=SG9999::Region 'x' is unknown.

        """,
        Print(
            ReportFormat.GitHub,
            Full,
            Diagnostic.At(SourceLocation.OfFile("content/a,b:c.md"), Rule, "100%\n::warning::x"),
            new Diagnostic(Rule, ["x"], null)));

    [Theory]
    [InlineData("/builds/repository/sites/press", "/builds/repository", "sites/press/")]
    [InlineData("/builds/repository", "/builds/repository", "")]
    [InlineData("/elsewhere", "/builds/repository", "")]
    [InlineData("/builds/repository", null, "")]
    [InlineData(null, "/builds/repository", "")]
    public void GitHub_counts_paths_from_the_root_of_the_repository(string? site, string? workspace, string prefix) =>
        Assert.Equal(prefix, GitHubReporter.Prefix(site, workspace));

    [Theory]
    [InlineData(false, false, "error warning note")]
    [InlineData(true, false, "error")]
    [InlineData(true, true, "error warning")]
    public void Quiet_keeps_what_stops_the_command(bool isQuiet, bool isStrict, string expected)
    {
        var settings = new ReportSettings("en", ReportFormat.Text, isQuiet, false, false) { IsStrict = isStrict };
        var shown = new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Note }.Where(settings.Shows).Select(TextReporter.WordOf);

        Assert.Equal(expected, string.Join(' ', shown));
    }

    private static string Print(ReportFormat format, params Diagnostic[] diagnostics) => Print(format, false, diagnostics);

    private static string Print(ReportFormat format, Diagnostic diagnostic, bool hasColours) => Print(format, hasColours, diagnostic);

    private static string Print(ReportFormat format, bool hasColours, params Diagnostic[] diagnostics)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var reporter = Reporters.Of(new ReportSettings("en", format, false, false, hasColours), output, Sources, null);
        foreach (var diagnostic in diagnostics)
        {
            reporter.Report(diagnostic);
        }

        return output.ToString();
    }
}
