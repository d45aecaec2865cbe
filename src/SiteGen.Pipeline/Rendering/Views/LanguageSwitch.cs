using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>
/// The language switch of a page: the same page in each language, or, where there is none, the nearest list that has something to read,
/// with a sentence that says so.
/// </summary>
internal static class LanguageSwitch
{
    public static List<VersionView> Of(SiteViews site, Route route, Language current)
    {
        var versions = new List<VersionView>();
        foreach (var language in site.Model.Configuration.Languages)
        {
            // A page for all languages has no version to lack: the switch leads to the front pages.
            var path = route is SiteRoute ? $"/{language.Code}/" : site.Alternates.PathIn(route, language) ?? SamePlace(site, route, language);
            var name = site.Wordings[language.Index].Formats.Name;
            versions.Add(new VersionView(
                language.Code,
                name,
                site.Addresses.Relative(path ?? Nearest(site, route, language)),
                language.Index == current.Index,
                path is not null,
                path is null ? site.Wordings[language.Index].Text("switch.missing") : name));
        }

        return versions;
    }

    /// <summary>A later page of a list that is shorter in the other language: its first page is the same list all the same.</summary>
    private static string? SamePlace(SiteViews site, Route route, Language language) =>
        route is ListRoute list && site.Model.Lists[list.List] is { } own && site.Model.ListOf(own.Kind, own.Key, language) is { Pages.IsEmpty: false } other
            ? other.Path
            : null;

    private static string Nearest(SiteViews site, Route route, Language language)
    {
        foreach (var (kind, key) in Near(site, route))
        {
            for (var term = site.Term(kind, key, language); term is not null; term = term.Parent)
            {
                if (term.Count > 0)
                {
                    return term.Path;
                }
            }
        }

        return $"/{language.Code}/";
    }

    private static IEnumerable<(TermKind Kind, int Key)> Near(SiteViews site, Route route)
    {
        if (route is PageRoute { Page: var id } && site.Model[id] is { IsRelease: true } page)
        {
            return page.Facts.Regions.Select(region => (TermKind.Region, region))
                .Concat(page.Facts.Projects.Select(project => (TermKind.Project, project)))
                .Append((TermKind.Section, site.Model.Sections.AsSpan().IndexOf(page.File.Section)));
        }

        return route is not ListRoute { List: var index } ? [] : site.Model.Lists[index] switch
        {
            { Kind: TermKind.Region } region => [(TermKind.Region, region.Key)],
            { Kind: TermKind.RegionTag } both => [(TermKind.Region, both.Key / site.Model.Vocabulary.Tags.Length)],
            _ => [],
        };
    }
}
