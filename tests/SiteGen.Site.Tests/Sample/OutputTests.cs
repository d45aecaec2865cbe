using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>The sample newsroom gives everything that section 3 of the contract promises, and nothing is wrong with it.</summary>
public sealed class OutputTests
{
    private static readonly string[] Feeds = ["feed.xml", "atom.xml", "feed.json"];

    /// <summary>Releases that their date alone holds back are said to be; the sample has none but those that say so themselves.</summary>
    [Fact]
    public void Nothing_is_wrong_with_the_sample() => Faults.None(SampleNewsroom.UnderProject);

    [Fact]
    public void Every_file_of_the_contract_is_written() =>
        Faults.None(Promised().Where(path => !SampleNewsroom.UnderProject.Has(path)).Select(path => $"{path} is not written."));

    [Fact]
    public void Every_page_and_file_belongs_to_something() =>
        Faults.None(
            SampleNewsroom.UnderProject.Paths
                .Except(Promised().Concat(Extra()), StringComparer.Ordinal)
                .Where(path => !path.StartsWith("assets/", StringComparison.Ordinal) && !IsFurtherPage(path) && !IsOfFigures(path))
                .Select(path => $"{path} was written, and nothing in the sources asks for it."));

    [Fact]
    public void A_release_that_is_not_public_has_no_page() =>
        Faults.None(
            SampleSources.Releases
                .Where(release => !release.IsPublic(FixedClock.Now))
                .Where(release => SampleNewsroom.UnderProject.Paths.Any(path => path.StartsWith(release.Address[1..], StringComparison.Ordinal)))
                .Select(release => release.Address));

    [Fact]
    public void Files_are_copied_as_they_are() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsPublic(FixedClock.Now)
            from file in release.Files
            let source = RepositoryFolder.Of(release.Source, "..", file)
            where !SampleNewsroom.UnderProject.Files[release.Address[1..] + file].AsSpan().SequenceEqual(File.ReadAllBytes(source))
            select $"{release.Address}{file} differs from its source.");

    [Fact]
    public void Theme_files_carry_the_fingerprint_of_their_content() =>
        Faults.None(
            SampleNewsroom.UnderProject.Paths
                .Where(path => path.StartsWith("assets/", StringComparison.Ordinal) && !System.Text.RegularExpressions.Regex.IsMatch(path, @"[.-][0-9a-f]{8,}\.[a-z0-9]+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)))
                .Select(path => $"{path} has no fingerprint."));

    [Fact]
    public void Jekyll_is_kept_away() => Assert.Equal("", SampleNewsroom.UnderProject[".nojekyll"]);

    [Fact]
    public void A_domain_of_ones_own_is_named() => Assert.Equal("news.example.kz", SampleNewsroom.UnderDomain["CNAME"].Trim());

    [Fact]
    public void A_projects_path_names_no_domain() => Assert.False(SampleNewsroom.UnderProject.Has("CNAME"));

    private static IEnumerable<string> Promised()
    {
        foreach (var path in new[] { "index.html", "404.html", "robots.txt", "sitemap.xml", "news-sitemap.xml", ".nojekyll" })
        {
            yield return path;
        }

        foreach (var path in SampleSources.Languages.SelectMany(PromisedOf))
        {
            yield return path;
        }
    }

    private static IEnumerable<string> PromisedOf(string language)
    {
        var listed = SampleSources.Releases.Where(release => release.Language == language && release.IsListed(FixedClock.Now)).ToArray();
        var shown = SampleSources.Releases.Where(release => release.Language == language && release.IsPublic(FixedClock.Now));
        var pages = new[] { "", "tags/", "projects/", "regions/", "archive/", "search/", "about/", "contacts/", "press/" }
            .Concat(listed.Select(release => $"archive/{release.Date.Year:0000}/").Distinct(StringComparer.Ordinal))
            .Concat(listed.Select(release => $"archive/{release.Date.Year:0000}/{release.Date.Month:00}/").Distinct(StringComparer.Ordinal));
        var terms = listed.SelectMany(release => release.Tags).Select(tag => $"tags/{tag}/")
            .Concat(listed.SelectMany(release => release.Projects).Select(project => $"projects/{project}/"))
            .Concat(listed.SelectMany(release => release.Regions).SelectMany(SampleSources.WithParents).Select(region => $"regions/{SampleSources.RegionPath(region)}/"))
            .Distinct(StringComparer.Ordinal).ToArray();
        var topics = from release in listed
                     from top in release.Regions.SelectMany(region => SampleSources.WithParents(region).TakeLast(1)).Distinct(StringComparer.Ordinal)
                     from tag in release.Tags
                     group release by $"regions/{top}/tags/{tag}/" into both
                     where both.Count() >= 3
                     select both.Key;
        return pages.Concat(terms).Concat(topics).Select(page => $"{language}/{page}index.html")
            .Concat(terms.Append("").SelectMany(term => Feeds.Select(feed => $"{language}/{term}{feed}")))
            .Concat(shown.Select(release => release.OutputPath))
            .Concat(shown.SelectMany(release => release.Files.Select(file => release.Address[1..] + file)));
    }

    /// <summary>What is written beyond the contract: lists of types and sections, corrections, the search index, terms without a release, shared files, redirects.</summary>
    private static IEnumerable<string> Extra()
    {
        string[] types = ["news", "press-release", "interview", "meeting", "visit", "statement", "announcement", "photo"];
        var terms = SampleSources.Tags.Select(tag => $"tags/{tag}/")
            .Concat(SampleSources.Projects.Select(project => $"projects/{project}/"))
            .Concat(SampleSources.RegionParents.Keys.Select(region => $"regions/{SampleSources.RegionPath(region)}/"))
            .ToArray();
        var pages = terms.Concat(types.Select(type => $"types/{type}/")).Concat(["news/", "corrections/"]).Select(page => page + "index.html");
        var perLanguage = pages.Concat(terms.SelectMany(term => Feeds.Select(feed => term + feed))).Concat(["search/index.json", "search/t0.json", "search/r0.json", "search/r1.json", "search/r2.json"]);
        var files = Directory.EnumerateFiles(RepositoryFolder.Of("content"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFolder.Of("content"), path).Replace('\\', '/'))
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("data/", StringComparison.Ordinal) && !path.StartsWith("news/", StringComparison.Ordinal));
        var redirects = SampleSources.Releases.Where(release => release.IsPublic(FixedClock.Now)).SelectMany(release => release.Aliases)
            .Select(alias => alias.EndsWith('/') ? alias[1..] + "index.html" : alias[1..]);
        return SampleSources.Languages.SelectMany(language => perLanguage.Select(path => $"{language}/{path}")).Concat(files).Concat(redirects).Concat(SampleNewsroom.UnderProject.Paths.Where(IsPressKit));
    }

    private static bool IsPressKit(string path) => path.EndsWith(".zip", StringComparison.Ordinal)
        && SampleSources.Releases.Any(release => release.IsPublic(FixedClock.Now) && path.StartsWith(release.Address[1..], StringComparison.Ordinal));

    /// <summary>The downloads beside the list of a project or region, whose content their own tests know.</summary>
    private static bool IsOfFigures(string path) => Path.GetFileName(path) is "figures.csv" or "figures.json" && SampleNewsroom.UnderProject.Has(Path.GetDirectoryName(path)!.Replace('\\', '/') + "/index.html"); // It lies in a folder.

    private static bool IsFurtherPage(string path) =>
        System.Text.RegularExpressions.Regex.IsMatch(path, @"/page/[2-9][0-9]*/index\.html$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
        && SampleNewsroom.UnderProject.Has(path[..path.IndexOf("page/", StringComparison.Ordinal)] + "index.html");
}
