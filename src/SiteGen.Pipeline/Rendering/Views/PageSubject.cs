using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>What a page is about: its title, description, place in the menu and the way to it.</summary>
internal sealed class PageSubject
{
    private PageSubject(string kind, string section, string title, string description, IReadOnlyList<(string Title, string Path)> trail, Page? page = null)
    {
        Kind = kind;
        Section = section;
        Title = title;
        Description = description;
        Trail = trail;
        Page = page;
    }

    public string Kind { get; }

    public string Section { get; }

    public string Title { get; }

    public string Description { get; }

    /// <summary>From the front page to this one; the front page alone for itself.</summary>
    public IReadOnlyList<(string Title, string Path)> Trail { get; }

    /// <summary>The release or ordinary page, where it is one.</summary>
    public Page? Page { get; }

    public static PageSubject Of(SiteViews site, Route route, Language language)
    {
        var wording = site.Wordings[language.Index];
        var home = (Title: wording.Text("nav.home"), Path: $"/{language.Code}/");
        switch (route)
        {
            case PageRoute { Page: var id }:
                return OfPage(site, site.Model[id], home);
            case ListRoute list:
                return OfList(site, site.Model.Lists[list.List], list.Number, home);
            case IndexRoute index:
                var (name, titleKey, sentenceKey) = Names(index.Kind);
                var heading = wording.Text(titleKey);
                return new PageSubject(
                    index.Kind is IndexKind.Tags or IndexKind.Projects ? "terms" : name, name, heading, wording.Text(sentenceKey), [home, (heading, index.Path)]);
            case RedirectRoute redirect:
                return new PageSubject("redirect", "", site.Model[redirect.Redirect.Target].Title, "", [home]);
            case SiteRoute { Kind: SiteRouteKind.NotFound }:
                return new PageSubject("not_found", "", wording.Text("missing.title"), "", [home]);
            default:
                // The page for all languages is called by the names of all, so that no other page has the same.
                var settings = site.Model.Configuration;
                var names = settings.Languages.Select(other => settings.Title.ForOrFirst(other.Code)).Distinct(StringComparer.Ordinal);
                return new PageSubject("root", "", string.Join(" · ", names), settings.Description.ForOrFirst(language.Code), [home]);
        }
    }

    private static PageSubject OfPage(SiteViews site, Page page, (string Title, string Path) home)
    {
        if (!page.IsRelease)
        {
            return new PageSubject("page", page.File.Name, page.Title, page.Summary, [home, (page.Title, page.Path)], page);
        }

        var section = site.Term(TermKind.Section, site.Model.Sections.AsSpan().IndexOf(page.File.Section), page.Language);
        return new PageSubject("release", "news", page.Title, page.Withdrawn?.Reason ?? page.Summary, [home, (section.Name, section.Path), (page.Title, page.Path)], page);
    }

    private static PageSubject OfList(SiteViews site, TermList list, int number, (string Title, string Path) home)
    {
        var term = site.Term(list);
        var wording = site.Wordings[list.Language.Index];
        if (list.Kind == TermKind.All)
        {
            var settings = site.Model.Configuration;
            var title = number == 1 ? settings.Title.ForOrFirst(list.Language.Code) : wording.Text("nav.all_news");
            return new PageSubject(number == 1 ? "home" : "list", "news", title, settings.Description.ForOrFirst(list.Language.Code), [home]);
        }

        var (section, over) = list.Kind switch
        {
            TermKind.Tag => ("tags", IndexKind.Tags),
            TermKind.Project => ("projects", IndexKind.Projects),
            TermKind.Region or TermKind.RegionTag => ("regions", IndexKind.Regions),
            TermKind.Year or TermKind.Month => ("archive", IndexKind.Archive),
            _ => ("news", (IndexKind?)null),
        };
        var trail = new List<(string Title, string Path)> { home };
        if (over is { } kind)
        {
            trail.Add((wording.Text("nav." + section), SiteAddresses.Index(list.Language, kind)));
        }

        trail.AddRange(term.Ancestors().Select(ancestor => (ancestor.Name, ancestor.Path)));
        if (list.Kind == TermKind.Month && site.Model.ListOf(TermKind.Year, list.Key / 100, list.Language) is { } year)
        {
            trail.Add((site.Term(year).Name, year.Path));
        }

        trail.Add((term.Name, list.Path));
        return new PageSubject("list", section, term.Name, term.Sentence, trail);
    }

    /// <summary>The id of an overview, and the keys of its title and its sentence.</summary>
    private static (string Id, string Title, string Sentence) Names(IndexKind kind) => kind switch
    {
        IndexKind.Tags => ("tags", "nav.tags", "terms.tags"),
        IndexKind.Projects => ("projects", "nav.projects", "terms.projects"),
        IndexKind.Regions => ("regions", "nav.regions", "regions.intro"),
        IndexKind.Archive => ("archive", "archive.title", "home.by_month"),
        IndexKind.Corrections => ("corrections", "corrections.title", "corrections.intro"),
        _ => ("search", "search.title", "search.ways"),
    };
}
