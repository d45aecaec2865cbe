using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Html;

/// <summary>
/// Follows every address that an output names, in pages, style sheets, feeds, sitemaps and structured data. Addresses of the site must lie
/// under its base address and lead to a file that is there, anchors to an element that is there.
/// </summary>
internal sealed class Crawler
{
    private readonly BuiltSite site;
    private readonly Uri root;
    private readonly Dictionary<string, HtmlPage> pages;
    private readonly List<string> faults = [];

    private Crawler(BuiltSite site, string baseUrl, IEnumerable<HtmlPage> pages)
    {
        this.site = site;
        root = new Uri(baseUrl);
        this.pages = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
    }

    /// <summary>How many addresses were followed.</summary>
    public int Followed { get; private set; }

    public IReadOnlyList<string> Faults => faults;

    /// <summary>The files that some page leads to.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    public static Crawler Follow(BuiltSite site, string baseUrl, IEnumerable<HtmlPage> pages)
    {
        var crawler = new Crawler(site, baseUrl, pages);
        crawler.FollowPages();
        crawler.FollowTexts();
        return crawler;
    }

    private void FollowPages()
    {
        foreach (var page in pages.Values)
        {
            foreach (var (address, place) in References.Of(page))
            {
                if (Check(address, new Uri(root, page.Address.TrimStart('/')), place) is { } file && file != page.Path)
                {
                    Reached.Add(file);
                }
            }
        }
    }

    private void FollowTexts()
    {
        foreach (var path in site.Paths)
        {
            var here = new Uri(root, path);
            switch (Path.GetExtension(path))
            {
                case ".css":
                    FollowAll(References.OfStyle(site[path]), here, path, mustReach: true);
                    break;
                case ".xml":
                    FollowAll(XmlAddresses(site[path]), here, path, mustReach: false);
                    FollowContents(XDocument.Parse(site[path]).Descendants().Where(node => node.Name.LocalName is "encoded" or "content").Select(node => node.Value), path);
                    break;
                case ".json" or ".txt":
                    FollowAll(OwnAddress(root).Matches(site[path]).Select(match => match.Value), here, path, mustReach: false);
                    break;
            }
        }
    }

    /// <summary>The texts of feed items: whoever shows them knows no base, so every address must be absolute.</summary>
    private void FollowContents(IEnumerable<string> contents, string path)
    {
        foreach (var content in contents)
        {
            foreach (var (address, place) in References.Of(HtmlPage.Parse(path, content)))
            {
                if (!Uri.TryCreate(address, UriKind.Absolute, out _) || address.StartsWith('/'))
                {
                    faults.Add($"{place}: '{address}' in a feed is not absolute.");
                }
                else
                {
                    Check(address, root, place);
                }
            }
        }
    }

    private void FollowAll(IEnumerable<string> addresses, Uri here, string place, bool mustReach)
    {
        foreach (var address in addresses)
        {
            if (Check(address, here, place) is { } file && mustReach)
            {
                Reached.Add(file);
            }
        }
    }

    private static IEnumerable<string> XmlAddresses(string text)
    {
        var document = XDocument.Parse(text);
        return document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "url" && !attribute.IsNamespaceDeclaration).Select(attribute => attribute.Value)
            .Concat(document.Descendants().Where(node => node.Name.LocalName is "loc" or "link" or "url" or "logo" or "icon" && !node.HasElements && node.Value.Length > 0).Select(node => node.Value));
    }

    /// <summary>The file that an address of the site leads to, or null for another site's.</summary>
    private string? Check(string address, Uri here, string place)
    {
        Followed++;
        if (address.Length == 0 || address.Any(char.IsWhiteSpace) || !Uri.TryCreate(here, address, out var target))
        {
            faults.Add($"{place}: '{address}' is not an address.");
            return null;
        }

        if (target.Scheme is "mailto" or "tel" || (target.Scheme is "https" or "http" && target.Host != root.Host))
        {
            return null;
        }

        if (target.Scheme != root.Scheme || !target.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
        {
            faults.Add($"{place}: '{address}' leaves {root}.");
            return null;
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[root.AbsolutePath.Length..]);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!site.Has(file))
        {
            faults.Add($"{place}: '{address}' leads to {file}, which is not there.");
            return null;
        }

        CheckAnchor(target, file, $"{place}: '{address}'");
        return file;
    }

    private void CheckAnchor(Uri target, string file, string place)
    {
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        if (anchor.Length > 0 && (!pages.TryGetValue(file, out var page) || page.Document.GetElementById(anchor) is null))
        {
            faults.Add($"{place} has an anchor that {file} does not have.");
        }
    }

    private static Regex OwnAddress(Uri root) => new($"{Regex.Escape(root.GetLeftPart(UriPartial.Authority))}[^\\s\"<>\\\\]*", RegexOptions.None, TimeSpan.FromSeconds(1));
}
