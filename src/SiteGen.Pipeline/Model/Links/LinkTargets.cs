using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Model.Links;

/// <summary>Everything a link may lead to: addresses of the site, and pages by their files, folders and hidden folders.</summary>
internal sealed class LinkTargets
{
    private readonly IReadOnlyList<Page> pages;
    private readonly IReadOnlyList<TranslationSet> sets;
    private readonly Dictionary<string, Route> addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> setsByKey = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> hiddenKeys;

    public LinkTargets(
        IEnumerable<Route> routes, IReadOnlyList<Page> pages, IReadOnlyList<TranslationSet> sets, IReadOnlySet<string> hiddenKeys)
    {
        this.pages = pages;
        this.sets = sets;
        this.hiddenKeys = hiddenKeys;
        foreach (var route in routes)
        {
            addresses.TryAdd(route.Path, route);
        }

        for (var i = 0; i < sets.Count; i++)
        {
            setsByKey.TryAdd(sets[i].Key, i);
        }
    }

    /// <summary>What stands at an address of the site, or null.</summary>
    public LinkHit? Address(string path) => addresses.TryGetValue(path, out var route)
        ? new LinkHit(path, route is PageRoute page ? pages[page.Page.Index] : null, false)
        : null;

    /// <summary>The page of a Markdown file or of a folder, for a reader of a language; null when there is none.</summary>
    public LinkHit? Source(string contentPath, Language language)
    {
        var key = KeyOf(contentPath);
        if (setsByKey.TryGetValue(key, out var index))
        {
            var page = sets[index].Pages[language.Index] ?? sets[index].Pages.First(id => id is not null);
            return new LinkHit(pages[page!.Value.Index].Path, pages[page.Value.Index], false);
        }

        return hiddenKeys.Contains(key) ? new LinkHit("", null, true) : null;
    }

    /// <summary>The address of a file within the site.</summary>
    public string PathOf(SiteFile file, Language language) => file.PathFor(language, sets, pages);

    /// <summary>The known target that a dead one was probably meant to be.</summary>
    public string? Near(Language language, string contentPath)
    {
        var key = KeyOf(contentPath);
        var slash = key.LastIndexOf('/') + 1;
        var folder = key[..slash];
        var names = setsByKey.Keys.Where(known => known.StartsWith(folder, StringComparison.Ordinal) && known.IndexOf('/', slash) < 0);
        var near = NearestName.Find(key[slash..], names.Select(known => known[slash..]));
        if (near is not null)
        {
            return $"/{folder}{near}/";
        }

        var prefix = $"/{language.Code}";
        return NearestName.Find($"/{key}/", addresses.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..]));
    }

    /// <summary>`news/2025/x/index.kk.md`, `news/2025/x.kk.md` and `news/2025/x/` all name `news/2025/x`.</summary>
    private static string KeyOf(string contentPath)
    {
        var key = contentPath.TrimEnd('/');
        if (!key.EndsWith(".md", StringComparison.Ordinal))
        {
            return key;
        }

        key = key[..^3];
        var dot = key.LastIndexOf('.');
        if (dot > key.LastIndexOf('/'))
        {
            key = key[..dot];
        }

        return key.EndsWith("/index", StringComparison.Ordinal) ? key[..^6] : key;
    }
}
