using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The addresses of a language's overviews.</summary>
internal sealed class SiteUrlsView(SiteViews site, Language language) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly Language language = language;

    public static ScriptType<SiteUrlsView> Definition { get; } = new(
        "site urls",
        "The addresses of the overviews in the page's language.",
        new("news", Shape.Text, "The list of the first section; the front page when there is none.", view => view.News()),
        new("regions", Shape.Text, "All regions.", view => view.Index(IndexKind.Regions)),
        new("tags", Shape.Text, "All tags.", view => view.Index(IndexKind.Tags)),
        new("projects", Shape.Text, "All projects.", view => view.Index(IndexKind.Projects)),
        new("archive", Shape.Text, "The archive.", view => view.Index(IndexKind.Archive)),
        new("search", Shape.Text, "Search.", view => view.Index(IndexKind.Search)),
        new("corrections", Shape.Text, "All corrections.", view => view.Index(IndexKind.Corrections)),
        new("feed", Shape.Text, "The RSS feed of everything.", view => view.site.Addresses.Relative($"/{view.language.Code}/feed.xml")));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private string Index(IndexKind kind) => site.Addresses.Relative(SiteAddresses.Index(language, kind));

    private string News()
    {
        var sections = site.Model.Sections;
        var first = Math.Max(0, sections.AsSpan().IndexOf("news"));
        return sections.IsEmpty
            ? site.Addresses.Relative($"/{language.Code}/")
            : site.Term(Model.TermKind.Section, first, language).Url;
    }
}
