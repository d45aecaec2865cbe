using System.Collections.Immutable;
using System.Text;
using NodaTime;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;

namespace SiteGen.Testing;

/// <summary>
/// A site to be built without touching the disk: made of texts, or read from a folder, then changed file by file. The default theme lies
/// under it unless it says otherwise. Changing one gives another; the first stays as it was.
/// </summary>
public sealed class TestSite
{
    private const string SmallSettings =
        """
        title: { kk: "Баспасөз", ru: "Пресса" }
        base_url: https://news.example.kz/
        languages: [kk, ru]
        time_zone: Asia/Almaty
        organization: { name: { kk: "Ұйым", ru: "Организация" }, url: "https://example.kz/" }
        """;

    private readonly ImmutableSortedDictionary<string, byte[]> files;
    private readonly ISourceFolder? below;

    private TestSite(ImmutableSortedDictionary<string, byte[]> files, ISourceFolder? below) => (this.files, this.below) = (files, below);

    /// <summary>Two languages, no lists of names, nothing published yet.</summary>
    public static TestSite Small { get; } = Empty.With("site.yml", SmallSettings);

    /// <summary>Nothing but the default theme.</summary>
    public static TestSite Empty => new(ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal), EmbeddedFolder.DefaultTheme);

    /// <summary>The newsroom at the top of the checkout.</summary>
    public static TestSite Sample => OfFolder(RepositoryFolder.Path);

    /// <summary>The site of a folder.</summary>
    public static TestSite OfFolder(string folder)
    {
        var site = DiskFolder.OfSite(folder);
        return Empty.With(site.List().Select(entry => KeyValuePair.Create(entry.Path, site.Read(entry.Path).Bytes.ToArray())));
    }

    /// <summary>The site as the builder sees it.</summary>
    public ISourceFolder Folder => below is null ? new MemoryFolder(files) : new OverlayFolder(new MemoryFolder(files), below);

    /// <summary>The site's own files by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>The same site with a file put in or replaced.</summary>
    public TestSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same site with a file put in or replaced.</summary>
    public TestSite With(string path, byte[] bytes) => new(files.SetItem(path, bytes), below);

    /// <summary>The same site with files put in or replaced.</summary>
    public TestSite With(IEnumerable<KeyValuePair<string, byte[]>> added) => new(files.SetItems(added), below);

    /// <summary>The same site with a part of a text replaced; the part must be there.</summary>
    public TestSite WithReplaced(string path, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(files[path]);
        return text.Contains(old, StringComparison.Ordinal)
            ? With(path, text.Replace(old, replacement, StringComparison.Ordinal))
            : throw new ArgumentException($"'{path}' does not contain '{old}'.", nameof(old));
    }

    /// <summary>The same site without a file.</summary>
    public TestSite Without(string path) => new(files.Remove(path), below);

    /// <summary>The same site with nothing under it: all of its theme must be its own.</summary>
    public TestSite WithoutDefaultTheme() => new(files, below: null);

    /// <summary>Builds at <see cref="FixedClock.Now"/> unless another time is given.</summary>
    public BuiltSite Build(Instant? now = null, string? baseUrl = null, int jobs = 0, bool drafts = false, bool preview = false) =>
        Build(Folder, new BuildRequest { Now = now ?? FixedClock.Now, BaseUrl = baseUrl, Jobs = jobs, Drafts = drafts, Preview = preview });

    /// <summary>Builds any folder.</summary>
    public static BuiltSite Build(ISourceFolder folder, BuildRequest request)
    {
        var output = new MemoryOutput();
        return new(SiteBuilder.Build(request, folder, output), output);
    }
}
