using System.Text;
using SiteGen.Authoring.Importing;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Importing;

/// <summary>A small site on disk with the lists of the sample newsroom, to import into.</summary>
internal sealed class ImportSite : IDisposable
{
    public ImportSite()
    {
        Folder.Write("site/site.yml", "title: { kk: Баспасөз, ru: Пресса }\nbase_url: https://press.example/\nlanguages: [kk, ru]\ntime_zone: Asia/Almaty\norganization: { name: { kk: Ұйым, ru: Фонд }, url: \"https://fond.example/\" }\n");
        foreach (var list in new[] { "regions", "tags", "projects", "people" })
        {
            Folder.Write($"site/content/data/{list}.yml", File.ReadAllText(RepositoryFolder.Of("content", "data", list + ".yml")));
        }
    }

    public TemporaryFolder Folder { get; } = new();

    public string Path => Folder.Of("site");

    /// <summary>A file of the fixtures.</summary>
    public static string Fixture(string name) => RepositoryFolder.Of("tests", "SiteGen.Authoring.Tests", "Importing", "Fixtures", name);

    /// <summary>Writes a source beside the site.</summary>
    public string Source(string name, string text) => Folder.Write("sources/" + name, text);

    /// <summary>Imports at <see cref="FixedClock.Now"/>.</summary>
    public Diagnosed<ImportReport> Import(params string[] files) => Import(new ImportRequest { Files = [.. files], Site = Path });

    public Diagnosed<ImportReport> Import(ImportRequest request)
    {
        var files = new OverlayFolder(DiskFolder.OfSite(Path), EmbeddedFolder.DefaultTheme);
        var site = SiteBuilder.Load(new BuildRequest { Now = FixedClock.Now }, files).Value;
        Assert.NotNull(site);
        return ArticleImporter.Import(request, site, files);
    }

    /// <summary>Every file under `content/` but the lists, by path.</summary>
    public SortedDictionary<string, string> Content()
    {
        var texts = TemporaryFolder.Texts(Folder.Of("site", "content"));
        return new(texts.Where(file => !file.Key.StartsWith("data/", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => file.Value), StringComparer.Ordinal);
    }

    /// <summary>The one article that was imported.</summary>
    public string Only(params string[] files)
    {
        Import(files);
        return Assert.Single(Content(), file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Value;
    }

    /// <summary>What a build of the site says and is more than a note; drafts are built too.</summary>
    public string Faults()
    {
        var files = new OverlayFolder(DiskFolder.OfSite(Path), EmbeddedFolder.DefaultTheme);
        return TestSite.Build(files, new BuildRequest { Now = FixedClock.Now, Drafts = true }).Faults;
    }

    /// <summary>The words of a text, small.</summary>
    public static string[] Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            words.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Words of a source that are neither in the imported files nor in the list of what was dropped, as often as they occur.</summary>
    public IEnumerable<string> Lost(string visible, ImportReport report)
    {
        // An author who is in the list of people, a label that is in the list of tags: they stand in the file by id.
        var known = File.ReadAllText(RepositoryFolder.Of("content", "data", "people.yml")) + File.ReadAllText(RepositoryFolder.Of("content", "data", "tags.yml"));
        var kept = string.Join('\n', Content().Values.Select(WithoutCopies).Append(known).Concat(report.Dropped.Select(dropped => dropped.Text.Text)));
        var left = Words(kept).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return Words(visible).GroupBy(word => word, StringComparer.Ordinal).Where(group => left.GetValueOrDefault(group.Key) < group.Count()).Select(group => group.Key);
    }

    /// <summary>A summary that was taken from the text, and headings listed for review, are copies: a word that is in them alone is lost.</summary>
    private static string WithoutCopies(string text) => string.Join('\n', text.Split('\n').Where(line =>
        !(line.StartsWith("summary: ", StringComparison.Ordinal) && line.Contains("# review: ", StringComparison.Ordinal))
        && !line.StartsWith("# review: тақырыпша", StringComparison.Ordinal) && !line.StartsWith("# review: строки", StringComparison.Ordinal)));

    public void Dispose() => Folder.Dispose();
}
