using AngleSharp.Dom;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>Every list names the releases that belong to it: each once, newest first, all of them over its pages.</summary>
public sealed class ListTests
{
    [Fact]
    public void A_tags_list_names_its_releases() => Faults.None(SampleSources.Tags.SelectMany(tag => Compare($"tags/{tag}/", release => release.Tags.Contains(tag))));

    [Fact]
    public void A_projects_list_names_its_releases() =>
        Faults.None(SampleSources.Projects.SelectMany(project => Compare($"projects/{project}/", release => release.Projects.Contains(project))));

    /// <summary>An oblast's list holds its districts' releases; one of two districts is in it once.</summary>
    [Fact]
    public void A_regions_list_names_its_releases_and_those_of_its_parts() =>
        Faults.None(SampleSources.RegionParents.Keys.SelectMany(region =>
            Compare($"regions/{SampleSources.RegionPath(region)}/", release => release.Regions.SelectMany(SampleSources.WithParents).Contains(region))));

    [Fact]
    public void A_years_list_names_its_releases() =>
        Faults.None(Enumerable.Range(2023, 4).SelectMany(year => Compare($"archive/{year}/", release => release.Date.Year == year)));

    [Fact]
    public void A_months_list_names_its_releases() =>
        Faults.None(
            from month in SampleSources.Releases.Where(release => release.IsListed(FixedClock.Now)).Select(release => (release.Language, release.Date.Year, release.Date.Month)).Distinct()
            from fault in Compare(month.Language, $"archive/{month.Year:0000}/{month.Month:00}/", release => release.Date.Year == month.Year && release.Date.Month == month.Month)
            select fault);

    [Fact]
    public void The_front_page_and_its_further_pages_name_every_release() => Faults.None(Compare("", _ => true, inOrder: false));

    [Fact]
    public void A_count_is_the_number_of_releases() =>
        Faults.None(
            from language in SampleSources.Languages
            from link in SampleNewsroom.Page($"{language}/regions/index.html").Document.QuerySelectorAll($"main a[href*='/{language}/regions/']")
            let shown = System.Text.RegularExpressions.Regex.Match(link.ParentElement?.TextContent ?? "", "[0-9]+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value
            let region = link.GetAttribute("href")!.TrimEnd('/').Split('/')[^1] // Selected by it.
            let expected = Expected(language, release => release.Regions.SelectMany(SampleSources.WithParents).Contains(region)).Length
            where shown.Length > 0 && link.ParentElement?.QuerySelectorAll("a").Length == 1 && shown != expected.ToString(System.Globalization.CultureInfo.InvariantCulture)
            select $"{language} {region}: {shown} instead of {expected}.");

    private static IEnumerable<string> Compare(string list, Func<SampleRelease, bool> belongs, bool inOrder = true) =>
        SampleSources.Languages.SelectMany(language => Compare(language, list, belongs, inOrder));

    private static IEnumerable<string> Compare(string language, string list, Func<SampleRelease, bool> belongs, bool inOrder = true)
    {
        var expected = Expected(language, belongs);
        var named = PagesOf($"{language}/{list}").SelectMany(Named).ToArray();
        if (inOrder ? !named.SequenceEqual(expected) : !named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)))
        {
            yield return $"/{language}/{list} names {string.Join(", ", named)} instead of {string.Join(", ", expected)}.";
        }
    }

    private static string[] Expected(string language, Func<SampleRelease, bool> belongs) =>
    [
        .. SampleSources.Releases
            .Where(release => release.Language == language && release.IsListed(FixedClock.Now) && belongs(release))
            .OrderByDescending(release => release.Date.ToInstant()).ThenBy(release => release.Source, StringComparer.Ordinal)
            .Select(release => "/press" + release.Address),
    ];

    private static IEnumerable<HtmlPage> PagesOf(string list)
    {
        for (var path = $"{list}index.html"; ; )
        {
            var page = SampleNewsroom.Page(path);
            yield return page;
            if (page.Document.QuerySelector("main a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                yield break;
            }

            path = next["/press/".Length..] + "index.html";
        }
    }

    /// <summary>The releases that a page's own list names; neighbours and figures beside it are no part of it.</summary>
    private static IEnumerable<string> Named(HtmlPage page) => page.Document
        .QuerySelectorAll("main a[href]")
        .Where(link => link.Closest(".side, .map, nav") is null)
        .Select(link => link.GetAttribute("href") ?? "")
        .Where(href => SampleSources.Releases.Any(release => "/press" + release.Address == href))
        .Distinct(StringComparer.Ordinal);
}
