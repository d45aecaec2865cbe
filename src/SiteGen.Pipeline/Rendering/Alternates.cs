using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;

namespace SiteGen.Pipeline.Rendering;

/// <summary>
/// Finds the versions of a page in the site's languages. Heads and sitemap use the same answer, so that alternates are mutual: search
/// engines ignore those that are not.
/// </summary>
internal sealed class Alternates(SiteModel model)
{
    /// <summary>
    /// Every version of a page, its own included, in the order of languages; empty for what has no language. A list without releases is
    /// kept from search engines, so no other names it and it names only itself.
    /// </summary>
    public IReadOnlyList<Alternate> Of(Route route)
    {
        var versions = new List<Alternate>(model.Configuration.Languages.Length);
        foreach (var language in model.Configuration.Languages)
        {
            if (route is SiteRoute { Kind: SiteRouteKind.Root })
            {
                versions.Add(new Alternate(language.Code, $"/{language.Code}/"));
            }
            else if (IsNamed(route, language) && PathIn(route, language) is { } path)
            {
                versions.Add(new Alternate(language.Code, path));
            }
        }

        return versions;
    }

    /// <summary>
    /// What `x-default` names: the default language's version, else the first; for front pages the way to all languages; a page for all
    /// languages names itself.
    /// </summary>
    public string DefaultOf(Route route, IReadOnlyList<Alternate> versions) => route switch
    {
        SiteRoute { Kind: SiteRouteKind.Root } => "/",
        ListRoute { Number: 1 } list when model.Lists[list.List].Kind == TermKind.All => "/",
        _ => versions.Count == 0 ? route.Path : versions[0].Path,
    };

    /// <summary>Whether search engines should keep a page: not a notice, not an empty list.</summary>
    public bool IsIndexed(Route route) => route switch
    {
        PageRoute page => model[page.Page].State is PageState.Live or PageState.Expired,
        ListRoute list => model.Lists[list.List] is { } found && (!found.Pages.IsEmpty || found.Kind == TermKind.All),
        IndexRoute index => index.Kind != IndexKind.Search,
        SiteRoute site => site.Kind == SiteRouteKind.Root,
        _ => false,
    };

    /// <summary>The path of a page's version in a language, or null where there is none worth naming.</summary>
    public string? PathIn(Route route, Language language) => route switch
    {
        PageRoute page => Translation(page.Page, language)?.Path,
        ListRoute list => ListIn(model.Lists[list.List], list.Number, language),
        IndexRoute index => SiteAddresses.Index(language, index.Kind),
        _ => null,
    };

    /// <summary>The version of a page in a language.</summary>
    public Page? Translation(PageId page, Language language) =>
        model.Sets[model[page].Set].Pages[language.Index] is { } id ? model[id] : null;

    private bool IsNamed(Route route, Language language)
    {
        if (route is not ListRoute { List: var index } || model.Lists[index] is not { Kind: not TermKind.All } own)
        {
            return true;
        }

        return own.Language.Index == language.Index
            || (!own.Pages.IsEmpty && model.ListOf(own.Kind, own.Key, language) is { Pages.IsEmpty: false });
    }

    private string? ListIn(TermList list, int number, Language language) =>
        model.ListOf(list.Kind, list.Key, language) is { } other && number <= other.PageCount ? other.PathOf(number) : null;
}
