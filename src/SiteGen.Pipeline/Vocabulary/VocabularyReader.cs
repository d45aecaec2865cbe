using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>
/// Reads the controlled lists. Names in languages that the site does not have are kept in silence: one list of regions serves many sites.
/// </summary>
internal sealed class VocabularyReader
{
    private readonly DiagnosticCollector found = new();
    private readonly ISourceFolder folder;
    private readonly SiteConfiguration configuration;

    private VocabularyReader(ISourceFolder folder, SiteConfiguration configuration)
    {
        this.folder = folder;
        this.configuration = configuration;
    }

    /// <summary>The lists in the data files; one that is absent or unreadable is empty.</summary>
    public static Diagnosed<SiteVocabulary> Read(EquatableArray<SourceFile> data, ISourceFolder folder, SiteConfiguration configuration)
    {
        var reader = new VocabularyReader(folder, configuration);
        var regions = new List<Region>();
        var tags = new List<VocabularyEntry>();
        var projects = new List<VocabularyEntry>();
        var people = new List<Person>();
        foreach (var file in data)
        {
            switch (file.Path)
            {
                case "content/data/regions.yml":
                    var regionReader = new RegionReader(reader.found);
                    reader.Entries(file, "regions", (id, fields) => regions.Add(regionReader.Read(id, fields)));
                    regions = regionReader.Join(regions);
                    break;
                case "content/data/tags.yml":
                    reader.Terms(file, "tags", tags);
                    break;
                case "content/data/projects.yml":
                    reader.Terms(file, "projects", projects);
                    break;
                case "content/data/people.yml":
                    reader.Entries(file, "people", (id, fields) => people.Add(reader.Someone(id, fields)));
                    break;
            }
        }

        return reader.found.Finish(new SiteVocabulary(
            new(EquatableArray.Own(regions.ToArray())),
            EquatableArray.Own(tags.ToArray()),
            EquatableArray.Own(projects.ToArray()),
            EquatableArray.Own(people.ToArray())));
    }

    private void Terms(SourceFile file, string key, List<VocabularyEntry> terms)
    {
        Entries(file, key, (id, fields) => terms.Add(new(
            id,
            fields.Localized("name", null),
            fields.Localized("description", null),
            (fields.Texts("aliases") ?? []).Select(alias => alias.Value).ToEquatableArray())));
        new SpellingCheck(found).Check(terms);
    }

    private Person Someone(Located<string> id, YamlFields fields)
    {
        var url = fields.Text("url");
        if (url is { } written && !(Uri.TryCreate(written.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            found.Add(ConfigurationRules.BadWebAddress(written, "url"));
            url = null;
        }

        return new(id, fields.Localized("name", null), fields.Localized("role", null), url?.Value);
    }

    /// <summary>Hands every entry that has a fresh, valid id to <paramref name="add"/>.</summary>
    private void Entries(SourceFile file, string key, Action<Located<string>, YamlFields> add)
    {
        var ids = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var item in List(file, key))
        {
            if (item is not YamlMap map)
            {
                found.Add(VocabularyRules.NotList(item.Location, key));
                continue;
            }

            var fields = new YamlFields(map, VocabularyKeys.EntryOf(key), found);
            if (fields.Text("id") is not { } id)
            {
                found.Add(VocabularyRules.MissingId(map.Location));
            }
            else if (!Identifier.IsValid(id.Value))
            {
                found.Add(VocabularyRules.BadId(id, Identifier.Nearest(id.Value)));
            }
            else if (WindowsName.IsReserved(id.Value))
            {
                found.Add(VocabularyRules.ReservedId(id));
            }
            else if (!ids.TryAdd(id.Value, id.Location))
            {
                found.Add(VocabularyRules.RepeatedId(id, ids[id.Value]));
            }
            else
            {
                CheckName(id, fields);
                add(id, fields);
                fields.ReportUnknown();
            }
        }
    }

    private IReadOnlyList<YamlNode> List(SourceFile file, string key)
    {
        if (file.Length > SourceFile.LargestText)
        {
            return [];
        }

        var read = folder.Read(file.Path);
        if (!read.IsRead)
        {
            found.Add(FileRules.Unreadable(file.Path, read.Fault!));
            return [];
        }

        if (found.Take(TextDecoder.Decode(read.Bytes.Span, file.Path)) is not { } text)
        {
            return [];
        }

        switch (found.Take(YamlReader.Read(text, file.Path)))
        {
            case YamlList list:
                return list.Items;
            case YamlMap map when map[key] is { } below:
                var root = new YamlFields(map, VocabularyKeys.FileOf(key), found);
                var listed = root.Node(key);
                root.ReportUnknown();
                return listed switch
                {
                    null => [],
                    YamlList list => list.Items,
                    _ => NotList(below.Location, key),
                };
            case { } other:
                return NotList(other.Location, key);
            default:
                return [];
        }
    }

    private YamlNode[] NotList(SourceLocation location, string key)
    {
        found.Add(VocabularyRules.NotList(location, key));
        return [];
    }

    private void CheckName(Located<string> id, YamlFields fields)
    {
        var name = fields.Node("name");
        foreach (var language in configuration.Languages)
        {
            if (name is null || (name is YamlMap map && map[language.Code] is null or YamlScalar { IsNull: true }))
            {
                found.Add(VocabularyRules.MissingName(id, language.Code));
            }
        }
    }
}
