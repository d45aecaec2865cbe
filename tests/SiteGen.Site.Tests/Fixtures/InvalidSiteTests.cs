using System.Collections.Concurrent;
using System.Text;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>
/// The sites of `tests/sites-invalid`: each is the good one with one mistake laid over it, and says in `expected.txt` what is told about it,
/// whole. `without.txt` names files of the good one that it lacks. An empty `expected.txt` means: this is tolerated in silence.
/// </summary>
public sealed class InvalidSiteTests
{
    /// <summary>Every site is built once for all tests.</summary>
    private static readonly ConcurrentDictionary<string, BuiltSite> Built = new(StringComparer.Ordinal);

    private static readonly string Folder = RepositoryFolder.Of("tests", "sites-invalid");

    /// <summary>The folders of `tests/sites-invalid`.</summary>
    public static TheoryData<string> Sites => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void What_is_wrong_is_told(string name) => Snapshot.Text(Path.Combine(Folder, name, "expected.txt"), Build(name).Report);

    [Theory]
    [MemberData(nameof(Sites))]
    public void It_is_told_in_every_language_with_the_same_places(string name)
    {
        var diagnostics = Build(name).Result.Diagnostics;
        Faults.None(
            from language in new[] { "kk", "ru" }
            from diagnostic in diagnostics
            let text = DiagnosticLines.Of([diagnostic], language)
            let english = DiagnosticLines.Of([diagnostic])
            where text == english || text.Contains("{0}", StringComparison.Ordinal) || !text.Any(letter => letter >= 'А') || text.Split('\n')[0].Split(' ')[0] != english.Split('\n')[0].Split(' ')[0]
            select $"{language}: {text}");
    }

    /// <summary>All mistakes of a run are reported together, so that the good parts of the site are looked at too.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_error_says_where_it_is(string name) =>
        Faults.None(
            Build(name).Result.Diagnostics
                .Where(diagnostic => diagnostic.Location is null)
                .Select(diagnostic => DiagnosticLines.Of([diagnostic])));

    [Fact]
    public void Only_an_unusable_site_yml_stops_the_build() =>
        Faults.None(
            Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path))
                .Where(name => !name.StartsWith("site-yml-", StringComparison.Ordinal) && !Build(name).Result.IsUsable));

    [Fact]
    public void A_mark_and_windows_line_ends_change_no_byte()
    {
        var good = Build("good");
        Faults.None(Sample.EmbargoTests.Differences(good, Build("byte-order-mark")));
        Faults.None(Sample.EmbargoTests.Differences(good, Build("crlf")));
    }

    [Fact]
    public void Decomposed_letters_are_published_as_one()
    {
        var page = Build("decomposed-letters")["kk/news/2025/habar/index.html"];
        Assert.DoesNotContain('\u0306', page.Replace("н\u0306", "", StringComparison.Ordinal));
        Assert.Contains("ёлка: ёлка", page, StringComparison.Ordinal);
    }

    /// <summary>Too large for a repository: made here.</summary>
    [Fact]
    public void A_file_of_20_megabytes_is_an_error_and_is_not_read_as_text()
    {
        var built = TestSite.OfFolder(Path.Combine(Folder, "good"))
            .With("content/news/2025/ulken.kk.md", [.. "---\ntitle: Т\ndate: 2025-01-01\n---\n"u8, .. Enumerable.Repeat((byte)'a', 20_000_000)])
            .Build();
        Assert.Equal(
            "content/news/2025/ulken.kk.md: error SG0215: The text has 20 MB; more than 5 is surely no text. Was another file renamed to '.md', or a Word document pasted with its formatting? Paste it as plain text.\n",
            built.Report);
    }

    private static BuiltSite Build(string name) => Built.GetOrAdd(name, Make);

    private static BuiltSite Make(string name)
    {
        var without = Path.Combine(Folder, name, "without.txt");
        ISourceFolder good = DiskFolder.OfSite(Path.Combine(Folder, "good"));
        if (File.Exists(without))
        {
            good = new FolderWithout(good, File.ReadAllLines(without, Encoding.UTF8));
        }

        var site = new OverlayFolder(DiskFolder.OfSite(Path.Combine(Folder, name)), good);
        return TestSite.Build(new OverlayFolder(site, EmbeddedFolder.DefaultTheme), new BuildRequest { Now = FixedClock.Now });
    }
}
