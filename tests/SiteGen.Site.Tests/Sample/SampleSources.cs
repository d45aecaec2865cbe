using NodaTime;
using NodaTime.Text;
using SiteGen.Testing;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Site.Tests.Sample;

/// <summary>The sources of the sample newsroom, read by a plain YAML library.</summary>
internal static class SampleSources
{
    private static readonly string[] Shared =
        ["date", "region", "tags", "projects", "draft", "embargo", "expires", "withdrawn"];

    public static string[] Languages { get; } = ["kk", "ru"];

    public static IReadOnlyList<SampleRelease> Releases { get; } = ReadReleases();

    /// <summary>The parent of each region but the country's own children, which have none.</summary>
    public static IReadOnlyDictionary<string, string?> RegionParents { get; } = ReadList("regions")
        .Where(region => Text(region, "level") != "country")
        .ToDictionary(region => Text(region, "id")!, region => Text(region, "parent") is { } parent and not "kz" ? parent : null, StringComparer.Ordinal); // Every entry has an id.

    public static IReadOnlyList<string> Tags { get; } = [.. ReadList("tags").Select(tag => Text(tag, "id")!)]; // Every entry has an id.

    public static IReadOnlyList<string> Projects { get; } = [.. ReadList("projects").Select(project => Text(project, "id")!)]; // Every entry has an id.

    /// <summary>A region with everything above it but the country.</summary>
    public static IEnumerable<string> WithParents(string region)
    {
        for (var at = region; at is not null && RegionParents.ContainsKey(at); at = RegionParents[at])
        {
            yield return at;
        }
    }

    /// <summary>`turkistan/sozak`.</summary>
    public static string RegionPath(string region) => string.Join('/', WithParents(region).Reverse());

    private static SampleRelease[] ReadReleases()
    {
        var news = RepositoryFolder.Of("content", "news");
        var files = Directory.EnumerateFiles(news, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var matter = files.ToDictionary(path => path, FrontMatterOf, StringComparer.Ordinal);
        return [.. files.Select(path => Read(path, matter[path], matter.GetValueOrDefault(path.Replace(".ru.md", ".kk.md", StringComparison.Ordinal))))];
    }

    private static SampleRelease Read(string path, YamlMappingNode own, YamlMappingNode? first)
    {
        var language = Path.GetFileNameWithoutExtension(path)[^2..];
        var stated = Shared.ToDictionary(key => key, key => Node(own, key) ?? Node(first, key), StringComparer.Ordinal);
        var date = Moment(Text(stated["date"])!); // Every release has a date.
        var ownsFolder = Path.GetFileName(path).StartsWith("index.", StringComparison.Ordinal);
        var name = ownsFolder ? Path.GetFileName(Path.GetDirectoryName(path)!) : Path.GetFileName(path)[..^".kk.md".Length]; // A file lies in a folder.
        return new SampleRelease
        {
            Source = Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/'),
            Language = language,
            Title = Printed.Of(language, Text(own, "title")!), // Every release has a title.
            Address = $"/{language}/news/{date.Year:0000}/{Text(own, "slug") ?? name}/",
            Date = date,
            Regions = Items(stated["region"]),
            Tags = Items(stated["tags"]),
            Projects = Items(stated["projects"]),
            Aliases = Items(Node(own, "aliases")),
            Files = ownsFolder ? [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Select(file => Path.GetFileName(file)).Where(file => !file.EndsWith(".md", StringComparison.Ordinal))] : [], // As above.
            IsDraft = Text(stated["draft"]) == "true",
            Embargo = Text(stated["embargo"]) is { } embargo ? Moment(embargo) : null,
            Expires = Text(stated["expires"]) is { } expires ? Moment(expires) : null,
            IsWithdrawn = stated["withdrawn"] is not null,
        };
    }

    private static YamlMappingNode FrontMatterOf(string path)
    {
        var text = File.ReadAllText(path);
        return Parse(text[4..text.IndexOf("\n---\n", 4, StringComparison.Ordinal)]);
    }

    private static IEnumerable<YamlMappingNode> ReadList(string name) =>
        ((YamlSequenceNode)Node(Parse(File.ReadAllText(RepositoryFolder.Of("content", "data", name + ".yml"))), name)!).OfType<YamlMappingNode>(); // The file holds its list.

    private static YamlMappingNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlNode? Node(YamlMappingNode? map, string key) =>
        map is not null && map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private static string? Text(YamlMappingNode map, string key) => Text(Node(map, key));

    private static string? Text(YamlNode? node) => (node as YamlScalarNode)?.Value;

    private static string[] Items(YamlNode? node) => node switch
    {
        YamlSequenceNode list => [.. list.Select(item => Text(item) ?? "")],
        YamlScalarNode { Value: { Length: > 0 } one } => [one],
        _ => [],
    };

    /// <summary>A date without an offset is read at noon's offset in Almaty: the sample has no such date near a change of clocks.</summary>
    private static OffsetDateTime Moment(string text)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } exact)
        {
            return exact.Value;
        }

        var local = LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } timed ? timed.Value : LocalDatePattern.Iso.Parse(text).Value.AtMidnight();
        return DateTimeZoneProviders.Tzdb["Asia/Almaty"].AtStrictly(local).ToOffsetDateTime();
    }
}
