using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>Reads regions and makes a tree of them.</summary>
internal sealed class RegionReader(DiagnosticCollector found)
{
    private readonly Dictionary<string, Located<string>> parents = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Parent, Tile Tile), Located<string>> tiles = [];

    /// <summary>One entry, its parent not yet looked at.</summary>
    public Region Read(Located<string> id, YamlFields fields)
    {
        if (fields.Text("parent") is { } parent)
        {
            parents[id.Value] = parent;
        }

        return new()
        {
            Id = id,
            Name = fields.Localized("name", null),
            In = fields.Localized("in", null),
            Level = Level(id.Value, fields),
            Iso = fields.Text("iso")?.Value,
            Kato = fields.Text("kato")?.Value,
            Aliases = (fields.Texts("aliases") ?? []).Select(alias => alias.Value).ToEquatableArray(),
            Tile = Cell(id, fields),
        };
    }

    /// <summary>The regions with their parents, of which each exists and none leads back to where it began.</summary>
    public List<Region> Join(List<Region> regions)
    {
        var byId = regions.ToDictionary(region => region.Id.Value, StringComparer.Ordinal);
        foreach (var region in regions)
        {
            if (parents.TryGetValue(region.Id.Value, out var parent) && !byId.ContainsKey(parent.Value))
            {
                found.Add(VocabularyRules.UnknownParent(region.Id.Value, parent, NearestName.Find(parent.Value, byId.Keys)));
                parents.Remove(region.Id.Value);
            }
        }

        CutCycles(regions);
        return regions
            .Select(region => parents.TryGetValue(region.Id.Value, out var parent) ? region with { Parent = parent.Value } : region)
            .ToList();
    }

    /// <summary>Walks up from each region; a chain that comes back is reported once, and the member that was met first becomes a root.</summary>
    private void CutCycles(List<Region> regions)
    {
        var safe = new HashSet<string>(StringComparer.Ordinal);
        foreach (var region in regions)
        {
            var chain = new List<string>();
            var onChain = new HashSet<string>(StringComparer.Ordinal);
            var id = region.Id.Value;
            while (!safe.Contains(id) && onChain.Add(id))
            {
                chain.Add(id);
                if (!parents.TryGetValue(id, out var parent))
                {
                    break;
                }

                id = parent.Value;
                if (onChain.Contains(id))
                {
                    var cycle = chain.Skip(chain.IndexOf(id)).Append(id);
                    found.Add(VocabularyRules.Cycle(parents[id].Location, cycle));
                    parents.Remove(id);
                    break;
                }
            }

            safe.UnionWith(chain);
        }
    }

    private string Level(string id, YamlFields fields)
    {
        if (fields.Text("level") is not { } level)
        {
            return "";
        }

        if (VocabularyKeys.Levels.Contains(level.Value))
        {
            return level.Value;
        }

        found.Add(VocabularyRules.UnknownLevel(id, level, VocabularyKeys.Levels, NearestName.Find(level.Value, VocabularyKeys.Levels)));
        return "";
    }

    private Tile? Cell(Located<string> id, YamlFields fields)
    {
        if (fields.Node("tile") is not { } node)
        {
            return null;
        }

        if (Numbers(node) is not [{ } column, { } row])
        {
            found.Add(VocabularyRules.BadTile(node.Location, id.Value));
            return null;
        }

        // A region and the units within it are drawn on maps of their own.
        var tile = new Tile(column, row);
        var place = (parents.TryGetValue(id.Value, out var parent) ? parent.Value : "", tile);
        if (!tiles.TryAdd(place, id))
        {
            found.Add(VocabularyRules.SameTile(node.Location, id.Value, tiles[place]));
        }

        return tile;
    }

    private static int?[] Numbers(YamlNode node) => node switch
    {
        YamlList list => list.Items.Select(Number).ToArray(),
        YamlMap map when map.Entries.Length == 2 => [Number(map["column"] ?? map["col"]), Number(map["row"])],
        YamlScalar scalar => scalar.Text.Split(',').Select(part => Number(part.Trim())).ToArray(),
        _ => [],
    };

    private static int? Number(YamlNode? node) => node is YamlScalar scalar ? Number(scalar.Text) : null;

    private static int? Number(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit)
        ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
