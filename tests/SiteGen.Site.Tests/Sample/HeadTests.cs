using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>What search engines, messengers and feed readers find in the head of a page.</summary>
public sealed class HeadTests
{
    [Fact]
    public void A_page_names_its_own_address_as_the_canonical_one() =>
        Faults.None(
            from page in SampleNewsroom.IndexedPages
            let stated = page.Links("canonical").Select(link => link.GetAttribute("href")).ToArray()
            where stated.Length != 1 || stated[0] != SampleNewsroom.UrlOf(page)
            select $"{page.Path}: canonical {string.Join(", ", stated)}.");

    [Fact]
    public void A_page_names_itself_and_its_translations_which_name_it()
    {
        var alternates = SampleNewsroom.IndexedPages.ToDictionary(SampleNewsroom.UrlOf, Alternates, StringComparer.Ordinal);
        Faults.None(
            from page in SampleNewsroom.IndexedPages
            where page.Path != "index.html"
            let own = alternates[SampleNewsroom.UrlOf(page)]
            from fault in Faulty(page, own, alternates)
            select $"{page.Path}: {fault}");
    }

    [Fact]
    public void A_translated_release_names_its_translation() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsListed(FixedClock.Now)
            let translations = SampleSources.Releases.Where(other => Folder(other) == Folder(release)).ToArray()
            let stated = Alternates(SampleNewsroom.Page(release.OutputPath)).Where(alternate => alternate.Key != "x-default").ToDictionary(StringComparer.Ordinal)
            where !stated.Keys.Order(StringComparer.Ordinal).SequenceEqual(translations.Select(translation => translation.Language).Order(StringComparer.Ordinal))
                || translations.Any(translation => stated[translation.Language] != SampleNewsroom.ProjectUrl + translation.Address[1..])
            select $"{release.Source}: {string.Join(", ", stated)}");

    [Fact]
    public void The_language_switch_leads_to_the_same_page_or_says_that_there_is_none() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsPublic(FixedClock.Now)
            let page = SampleNewsroom.Page(release.OutputPath)
            let other = release.Language == "kk" ? "ru" : "kk"
            let translation = SampleSources.Releases.FirstOrDefault(candidate => candidate.Language == other && Folder(candidate) == Folder(release))
            let links = page.Document.QuerySelectorAll($"header a[hreflang={other}]").Select(link => link.GetAttribute("href")).ToArray()
            let expected = translation is null ? null : "/press" + translation.Address
            where expected is not null ? !links.Contains(expected) : links.Length == 0 || links.Any(link => !SampleNewsroom.UnderProject.Has(link!["/press/".Length..] + "index.html")) // Selected links have addresses.
            select $"{page.Path}: the switch to {other} leads to {string.Join(", ", links)}.");

    /// <summary>`max-image-preview:large` and descriptions cost nothing and are asked for by every search engine.</summary>
    [Fact]
    public void A_page_is_described() =>
        Faults.None(
            from page in SampleNewsroom.IndexedPages
            where page.Meta("description").Length == 0 || page.Document.QuerySelectorAll("meta[name=description]").Length != 1 || page.Meta("robots") != "max-image-preview:large"
            select $"{page.Path}: description «{page.Meta("description")}», robots «{page.Meta("robots")}».");

    [Fact]
    public void What_no_search_engine_should_show_says_so() =>
        Faults.None(
            SampleSources.Languages.Select(language => $"{language}/search/index.html")
                .Append("404.html")
                .Concat(SampleSources.Releases.Where(release => release.IsWithdrawn).Select(release => release.OutputPath))
                .Where(path => !SampleNewsroom.Page(path).IsNoIndex));

    [Fact]
    public void Open_Graph_is_complete() =>
        Faults.None(
            from page in SampleNewsroom.IndexedPages
            where page.Path != "index.html"
            from fault in OpenGraphFaults(page)
            select $"{page.Path}: {fault}");

    [Fact]
    public void A_release_is_an_article_with_its_dates() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsListed(FixedClock.Now)
            let page = SampleNewsroom.Page(release.OutputPath)
            let published = page.Properties("article:published_time")
            where page.Properties("og:type").Single() != "article" || published.Count != 1 || !StartsSame(published[0], release)
                || page.Properties("og:title").Single() != release.Title
            select $"{page.Path}: {string.Join(", ", page.Properties("og:type").Concat(published))}");

    /// <summary>A list announces its own feeds in all formats, every other page at least one of its language.</summary>
    [Fact]
    public void Feeds_are_announced() =>
        Faults.None(
            from page in SampleNewsroom.IndexedPages
            where page.Path != "index.html"
            let feeds = page.Links("alternate").Where(link => link.HasAttribute("type")).Select(link => link.GetAttribute("href") ?? "").ToArray()
            let own = new[] { "feed.xml", "atom.xml", "feed.json" }.Where(feed => SampleNewsroom.UnderProject.Has(page.Address[1..] + feed)).Select(feed => $"/press{page.Address}{feed}")
            where feeds.Length == 0 || !own.All(feeds.Contains) || feeds.Any(href => !href.StartsWith($"/press/{page.Language}/", StringComparison.Ordinal))
            select $"{page.Path}: {string.Join(", ", feeds)}");

    internal static Dictionary<string, string> Alternates(HtmlPage page) => page.Document
        .QuerySelectorAll("link[rel=alternate][hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang") ?? "", link => link.GetAttribute("href") ?? "", StringComparer.Ordinal);

    private static IEnumerable<string> Faulty(HtmlPage page, Dictionary<string, string> own, Dictionary<string, Dictionary<string, string>> all)
    {
        if (own.GetValueOrDefault(page.Language) != SampleNewsroom.UrlOf(page))
        {
            yield return "does not list itself.";
        }

        if (!own.ContainsKey("x-default"))
        {
            yield return "has no x-default.";
        }

        foreach (var (code, url) in own)
        {
            if (code != "x-default" && !SampleSources.Languages.Contains(code))
            {
                yield return $"'{code}' is no language of the site.";
            }
            else if (code != "x-default" && (!all.TryGetValue(url, out var back) || !back.ContainsValue(SampleNewsroom.UrlOf(page))))
            {
                yield return $"{url} does not list it in return.";
            }
        }
    }

    private static IEnumerable<string> OpenGraphFaults(HtmlPage page)
    {
        foreach (var property in new[] { "og:title", "og:type", "og:url", "og:image", "og:description", "og:site_name", "og:locale" })
        {
            if (page.Properties(property) is not [{ Length: > 0 }])
            {
                yield return $"{property} is stated {page.Properties(property).Count} times.";
            }
        }

        if (page.Property("og:url") != SampleNewsroom.UrlOf(page))
        {
            yield return $"og:url is {page.Property("og:url")}.";
        }

        if (page.Property("og:locale") != (page.Language == "kk" ? "kk_KZ" : "ru_RU"))
        {
            yield return $"og:locale is {page.Property("og:locale")}.";
        }

        if (page.Property("og:image") is var image && !image.StartsWith(SampleNewsroom.ProjectUrl, StringComparison.Ordinal))
        {
            yield return $"og:image is {image}.";
        }

        if (!int.TryParse(page.Property("og:image:width"), out _) || !int.TryParse(page.Property("og:image:height"), out _))
        {
            yield return "og:image has no size.";
        }

        if (page.Meta("twitter:card") != "summary_large_image")
        {
            yield return $"twitter:card is {page.Meta("twitter:card")}.";
        }
    }

    private static bool StartsSame(string text, SampleRelease release) =>
        NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var value } && value.ToInstant() == release.Date.ToInstant();

    internal static string Folder(SampleRelease release) => release.Source[..^"kk.md".Length];
}
