using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A tag, project, region, kind of release, section, year or month, in one language.</summary>
internal sealed class TermView(SiteViews site, TermKind kind, int key, Language language) : IScriptObject
{
    public static ScriptType<TermView> Definition { get; } = new(
        "term",
        "What releases are gathered by: a tag, project, region, kind of release, section, year or month.",
        new("kind", Shape.Text, "`tag`, `project`, `region`, `region_tag`, `type`, `section`, `year`, `month` or `all`.", view => view.KindName),
        new("id", Shape.Text, "Its id: that of the data file, the type, the section's folder, the year or month.", view => view.Id),
        new("name", Shape.Text, "Its name in the page's language.", view => view.Name),
        new("is_named", Shape.Bool, "Whether its name is in the page's language; else it is the one of the site's first language that has one.", view => view.IsNamed),
        new("description", Shape.Text, "What it is, or empty.", view => view.Description),
        new("url", Shape.Text, "The address of its list.", view => view.Url),
        new("count", Shape.Number, "How many releases of the language it has.", view => view.Count),
        new("in", Shape.Text, "«In the region», ready inflected; empty for what is no region.", view => view.In),
        new("level", Shape.Text, "For a region `oblast`, `republican-city`, `city` or `district`; else empty.", view => view.Region?.Level ?? ""),
        new("tag", ViewShapes.Term, "Of a tag within a region the tag; else null.", view => Value.Of(view.PairTag)),
        new("region", ViewShapes.Term, "Of a tag within a region the region; else null.", view => Value.Of(view.PairRegion)),
        new("parent", ViewShapes.Term, "The region it lies in; null at the top.", view => Value.Of(view.Parent)),
        new("ancestors", ViewShapes.Terms, "The regions it lies in, from the top.", view => Value.Of(ScriptList.Of(view.Ancestors(), static term => Value.Of(term)))),
        new("children", ViewShapes.Terms, "The regions that lie in it, by the alphabet.", view => Value.Of(ScriptList.Of(view.Children(), static term => Value.Of(term)))),
        new("feeds", Shape.List(ViewShapes.Feed), "Its feeds.", view => Value.Of(ScriptList.Of(view.Feeds(), static feed => Value.Of(feed)))));

    private string? name;
    private TermView[]? children;
    private TermView[]? topics;

    public ScriptType Type => Definition;

    public TermKind Kind { get; } = kind;

    public int Key { get; } = key;

    public TermList? List { get; } = site.Model.ListOf(kind, key, language);

    public int Count => List?.Pages.Length ?? 0;

    public Tile? Tile => Region?.Tile;

    public Region? Region => Kind == TermKind.Region ? site.Model.Vocabulary.Regions.Regions[Key] : null;

    public string Name => name ??= FindName();

    public string Path => List?.Path ?? SiteAddresses.Index(language, IndexKind.Regions);

    public string Url => site.Addresses.Relative(Path);

    private bool IsNamed => (Entry?.Name ?? Region?.Name) is not { } names || names.For(language.Code) is not null;

    public TermView? Parent => Region is not null && site.Model.Vocabulary.Regions.ParentOf(Key) is var parent and >= 0
        && !site.Model.Vocabulary.Regions.Regions[parent].IsCountry
        ? site.Term(TermKind.Region, parent, language)
        : PairRegion;

    public TermView? PairTag => Kind == TermKind.RegionTag ? site.Term(TermKind.Tag, Key % site.Model.Vocabulary.Tags.Length, language) : null;

    public TermView? PairRegion => Kind == TermKind.RegionTag ? site.Term(TermKind.Region, Key / site.Model.Vocabulary.Tags.Length, language) : null;

    public string Id => Kind switch
    {
        TermKind.RegionTag => $"{PairRegion!.Id}/{PairTag!.Id}",
        TermKind.Tag or TermKind.Project => Entry!.Id.Value,
        TermKind.Region => Region!.Id.Value,
        TermKind.Type => ReleaseTypeNames.Name((ReleaseType)Key),
        TermKind.Section => site.Model.Sections[Key],
        TermKind.Year or TermKind.Month => Key.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "",
    };

    public string KindName => Kind switch
    {
        TermKind.Tag => "tag",
        TermKind.Project => "project",
        TermKind.Region => "region",
        TermKind.RegionTag => "region_tag",
        TermKind.Type => "type",
        TermKind.Section => "section",
        TermKind.Year => "year",
        TermKind.Month => "month",
        _ => "all",
    };

    private VocabularyEntry? Entry => Kind switch
    {
        TermKind.Tag => site.Model.Vocabulary.Tags[Key],
        TermKind.Project => site.Model.Vocabulary.Projects[Key],
        _ => null,
    };

    private Wording Wording => site.Wordings[language.Index];

    public string Description => Entry?.Description.For(language.Code) ?? "";

    /// <summary>A sentence on what the list holds, also where nobody wrote a description.</summary>
    public string Sentence => Description.Length > 0 ? Description : Kind switch
    {
        TermKind.Region when In.Length > 0 => Wording.Text("list.in_region", "in", In),
        TermKind.RegionTag => Wording.Text("list.of_region_tag", "name", PairTag!.Name).Replace("{place}", PairRegion!.Name, StringComparison.Ordinal),
        TermKind.Tag => Wording.Text("list.of_tag", "name", Name),
        TermKind.Project => Wording.Text("list.of_project", "name", Name),
        TermKind.Type => Wording.Text("list.of_type", "name", Name),
        _ => $"{Name} – {site.Model.Configuration.Title.ForOrFirst(language.Code)}",
    };

    private string In => Region?.In.For(language.Code) ?? "";

    public Value Get(int slot) => Definition.Get(this, slot);

    public List<TermView> Ancestors()
    {
        var ancestors = new List<TermView>();
        for (var term = Parent; term is not null; term = term.Parent)
        {
            ancestors.Insert(0, term);
        }

        return ancestors;
    }

    /// <summary>The regions that lie in it. Every page of its list asks for them.</summary>
    public TermView[] Children() => children ??= Region is null ? [] : site.RegionsIn(Key, language);

    /// <summary>For a region its tags, for a tag its regions, where both together have a list. Every page of its list asks for them.</summary>
    public TermView[] Topics() => topics ??= FindTopics();

    public FeedView[] Feeds() => List is null ? [] : site.Feeds(List);

    private TermView[] FindTopics()
    {
        var tags = site.Model.Vocabulary.Tags.Length;
        IEnumerable<int> keys = Kind switch
        {
            TermKind.Region => Enumerable.Range(Key * tags, tags),
            TermKind.Tag => Enumerable.Range(0, site.Model.Vocabulary.Regions.Regions.Length).Select(region => (region * tags) + Key),
            _ => [],
        };
        return site.ByAlphabet(keys.Select(key => site.Model.ListOf(TermKind.RegionTag, key, language)).OfType<TermList>().Select(site.Term), language);
    }

    private string FindName() => Kind switch
    {
        TermKind.Tag or TermKind.Project => Entry!.Name.ForOrFirst(language.Code),
        TermKind.Region => Region!.Name.ForOrFirst(language.Code),
        TermKind.RegionTag => $"{PairTag!.Name} – {PairRegion!.Name}",
        TermKind.Type => Wording.Text("type." + Id),
        TermKind.Section => Wording.Has("section." + Id) ? Wording.Text("section." + Id) : Wording.Has("nav." + Id) ? Wording.Text("nav." + Id) : Id,
        TermKind.Year => Wording.Year(Key),
        TermKind.Month => Wording.Month(Key / 100, Key % 100),
        _ => Wording.Text("nav.all_news"),
    };
}
