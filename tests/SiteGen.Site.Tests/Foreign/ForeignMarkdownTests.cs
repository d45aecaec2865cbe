using System.Text.RegularExpressions;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Foreign;

/// <summary>Two thousand releases that were written for other generators: they build, they are safe, and what is not understood is said.</summary>
public sealed partial class ForeignMarkdownTests
{
    private const int Count = 2000;
    private const string Base = "https://news.example.kz/";

    private static readonly Lazy<(TestSite Site, BuiltSite Built)> Large = new(() =>
    {
        var site = TestSite.Small.With(Enumerable.Range(1, Count).Select(ForeignMarkdown.Release)
            .Select(release => KeyValuePair.Create(release.Path, System.Text.Encoding.UTF8.GetBytes(release.Text))));
        return (site, site.Build(baseUrl: Base));
    });

    private static BuiltSite Built => Large.Value.Built;

    [Fact]
    public void Every_release_has_its_page() =>
        Faults.None(
            from number in Enumerable.Range(1, Count)
            let path = PathOf(number)
            where !Built.Has(path) || !Built[path].Contains($"Бұл {number}-мақаланың алғашқы сөйлемі.", StringComparison.Ordinal)
            select $"{path} is missing or has lost its text.");

    [Fact]
    public void Only_what_no_page_can_hold_is_an_error() =>
        Faults.None(
            Built.Result.Diagnostics
                .Where(diagnostic => diagnostic.Severity == Primitives.Diagnostics.DiagnosticSeverity.Error)
                .Where(diagnostic => diagnostic.Rule.Code is not ("SG0452" or "SG0516" or "SG0517"))
                .Select(diagnostic => DiagnosticLines.Of([diagnostic])));

    [Fact]
    public void What_is_not_understood_is_reported_with_its_place()
    {
        var places = Built.Result.Diagnostics.Where(diagnostic => diagnostic.Location is { Line: > 4 }).Select(diagnostic => diagnostic.Location!.Value.Path).ToHashSet(StringComparer.Ordinal); // Filtered: there is a place.
        Faults.None(
            from release in Enumerable.Range(1, Count).Select(ForeignMarkdown.Release)
            where release.IsReported && !places.Contains(release.Path)
            select $"{release.Path}: nothing is reported.");
    }

    [Fact]
    public void Each_strange_thing_is_reported_when_it_stands_alone()
    {
        var pieces = ForeignMarkdown.Each().ToArray();
        var built = pieces.Select((piece, index) => (piece, index)).Aggregate(
            TestSite.Small, (site, next) => site.With($"content/news/2020/p{next.index:00}.kk.md", $"---\ntitle: Т\ndate: 2020-01-{next.index + 1:00}\n---\nСөйлем.\n\n{next.piece.Text}\n")).Build();
        Faults.None(
            from index in Enumerable.Range(0, pieces.Length)
            where pieces[index].IsReported && !built.Result.Diagnostics.Any(diagnostic => diagnostic.Location?.Path == $"content/news/2020/p{index:00}.kk.md")
            select $"Nothing is said of:\n{pieces[index].Text}\n");
    }

    [Fact]
    public void Nothing_that_a_browser_runs_comes_through() =>
        Faults.None(
            from number in Enumerable.Range(1, Count)
            where Built.Has(PathOf(number))
            let page = CodeBlock().Replace(Built[PathOf(number)], "")
            from mark in new[] { "<script>document", "<iframe", "<style>p", "style=\"color", "жасырын ескерту" }
            where page.Contains(mark, StringComparison.Ordinal)
            select $"{PathOf(number)}: {mark}");

    /// <summary>One in fifty: each combination of neighbours is among them, and parsing all would take the time of all other tests.</summary>
    [Fact]
    public void Pages_stay_sound() =>
        Faults.None(
            from number in Enumerable.Range(1, Count)
            where number % 50 < 2 && Built.Has(PathOf(number))
            let page = HtmlPage.Parse(PathOf(number), Built[PathOf(number)])
            from fault in page.Errors
                .Concat(page.Document.All.Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))).Select(element => $"{page.Path}: {element.OuterHtml}"))
                .Concat(page.Document.QuerySelectorAll("h1").Length == 1 ? [] : [$"{page.Path}: not one h1."])
                .Concat(page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{page.Path}: the id {same.Key} twice."))
            select fault);

    [Fact]
    public void Lists_have_pages_for_all_of_them()
    {
        Assert.True(Built.Has("kk/page/100/index.html"));
        Assert.False(Built.Has("kk/page/101/index.html"));
    }

    /// <summary>A fence that is never closed makes all that follows code, comments too: what is shown is what was written.</summary>
    [GeneratedRegex("<pre>.*?</pre>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeBlock();

    private static string PathOf(int number) => $"{ForeignMarkdown.Release(number).Path["content/".Length..^".kk.md".Length].Insert(0, "kk/")}/index.html";
}
