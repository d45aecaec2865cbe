using System.Text;
using SiteGen.Authoring.Importing.Writing;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing.Terms;

/// <summary>What the categories of another program are here: a line for each, in a file that an editor may change.</summary>
internal sealed class LabelMap
{
    private readonly Dictionary<string, (string Kind, string Id)> entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No file: labels are found by their names.</summary>
    public static LabelMap None { get; } = new();

    /// <summary>Reads the file of a map. Whatever leads nowhere is an error, and with an error there is no map.</summary>
    public static LabelMap? Read(string path, LoadedSite site, DiagnosticCollector found)
    {
        var own = new DiagnosticCollector();
        var map = new LabelMap();
        if (ImportedText.Read(path, path, own) is { } text && own.Take(YamlReader.Read(text, path)) is YamlMap root)
        {
            map.Fill(root, site, own);
        }

        found.AddRange(own.ToSorted());
        return own.HasErrors ? null : map;
    }

    private void Fill(YamlMap root, LoadedSite site, DiagnosticCollector found)
    {
        foreach (var entry in root.Entries)
        {
            var value = entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Text.Trim() : "";
            var parts = value.Contains('/', StringComparison.Ordinal) ? value.Split('/', 2) : ["tag", value];
            if (value.Length > 0 && !Exists(parts[0], parts[1], site))
            {
                found.Add(ImportRules.BadMap(entry.Value.Location, entry.Key.Value, value));
            }

            entries[entry.Key.Value] = value.Length == 0 ? ("", "") : (parts[0], parts[1]);
        }
    }

    /// <summary>A map to begin with: each label with how often it occurs, and what it is here where its name says so.</summary>
    public static string Propose(IEnumerable<Article> articles, Func<string, TermFinder> finders)
    {
        var text = new StringBuilder("# tag, region/ID, project/ID, section/NAME, type/NAME, \"\"\n");
        var labels = articles.SelectMany(article => article.Labels.Select(label => (Label: label, Language: article.Language ?? "kk")))
            .GroupBy(entry => entry.Label, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in labels)
        {
            var (label, language) = group.First();
            var target = finders(language).Labelled(label) is var (kind, id)
                ? kind switch { TermGroup.Region => "region/" + id, TermGroup.Project => "project/" + id, TermGroup.Person => "", _ => id }
                : "";
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{YamlWords.Quoted(label)}: {YamlWords.Quoted(target)}   # {group.Count()}\n");
        }

        return text.ToString();
    }

    /// <summary>An article with its labels put where they belong, and the terms it gets; a label that is nowhere becomes a note.</summary>
    public (Article Article, FoundTerms Terms) File(Article article, TermFinder finder)
    {
        var found = finder.Find(article.Title, article.Body);
        var (tags, regions, projects) = (new List<string>(), new List<string>(), new List<string>());
        var notes = article.Reviews.ToList();
        foreach (var label in article.Labels)
        {
            switch (TargetOf(label, finder))
            {
                case ("tag", var id): tags.Add(id); break;
                case ("region", var id): regions.Add(id); break;
                case ("project", var id): projects.Add(id); break;
                case ("section", var id): article = article with { Section = id }; break;
                case ("type", var id): article = article with { Type = id }; break;
                case ("", _): break;
                default: notes.Add(new ReviewNote(ReviewKind.Label, label)); break;
            }
        }

        return (article with { Reviews = notes.ToEquatableArray() }, found with
        {
            Tags = Join(tags, found.Tags),
            Regions = regions.Count > 0 ? Join(regions, []) : found.Regions,
            Projects = Join(projects, found.Projects),
        });
    }

    private (string Kind, string Id)? TargetOf(string label, TermFinder finder) =>
        entries.TryGetValue(label, out var entry) ? entry : finder.Labelled(label) is var (group, id)
            ? group switch { TermGroup.Region => ("region", id), TermGroup.Project => ("project", id), TermGroup.Tag => ("tag", id), _ => null }
            : null;

    private static EquatableArray<string> Join(IEnumerable<string> first, EquatableArray<string> second) =>
        first.Concat(second).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static bool Exists(string kind, string id, LoadedSite site) => kind switch
    {
        "tag" => site.Model.Vocabulary.Tags.Any(tag => tag.Id.Value == id),
        "region" => site.Model.Vocabulary.Regions.IndexOf(id) >= 0,
        "project" => site.Model.Vocabulary.Projects.Any(project => project.Id.Value == id),
        "section" => id.Length > 0 && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'),
        "type" => ReleaseTypeNames.Find(id) is not null,
        _ => false,
    };
}
