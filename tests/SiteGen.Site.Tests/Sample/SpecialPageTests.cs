using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>The root, the page of wrong addresses, and the pages at old addresses.</summary>
public sealed class SpecialPageTests
{
    [Fact]
    public void The_root_leads_to_the_default_language_and_offers_all()
    {
        var page = SampleNewsroom.Page("index.html");
        Assert.Equal("0; url=/press/kk/", page.Document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        foreach (var language in SampleSources.Languages)
        {
            var link = page.Document.QuerySelector($"a[href='/press/{language}/']");
            Assert.Equal((language, language), (link?.GetAttribute("lang"), link?.GetAttribute("hreflang")));
        }
    }

    [Fact]
    public void A_wrong_address_is_answered_in_both_languages()
    {
        var page = SampleNewsroom.Page("404.html");
        Assert.True(page.IsNoIndex);
        Assert.Equal(SampleNewsroom.ProjectUrl + "404.html", page.Links("canonical").Single().GetAttribute("href"));
        foreach (var (language, words) in new[] { ("kk", "Бет табылмады"), ("ru", "Страница не найдена") })
        {
            Assert.Contains(page.Document.QuerySelectorAll($"[lang={language}]"), element => element.TextContent.Contains(words, StringComparison.Ordinal));
            Assert.NotNull(page.Document.QuerySelector($"main a[href='/press/{language}/']"));
        }
    }

    /// <summary>It is served for addresses of any depth: nothing on it may be relative to where it seems to stand.</summary>
    [Fact]
    public void The_page_of_wrong_addresses_names_nothing_relative() =>
        Faults.None(
            Html.References.Of(SampleNewsroom.Page("404.html"))
                .Where(found => !found.Address.StartsWith("/press/", StringComparison.Ordinal) && !found.Address.StartsWith("https://", StringComparison.Ordinal)
                    && !found.Address.StartsWith('#') && !found.Address.StartsWith("mailto:", StringComparison.Ordinal) && !found.Address.StartsWith("tel:", StringComparison.Ordinal))
                .Select(found => $"{found.Place}: {found.Address}"));

    [Fact]
    public void An_old_address_leads_to_the_new_one() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsPublic(FixedClock.Now)
            from alias in release.Aliases
            let page = SampleNewsroom.Page(alias.EndsWith('/') ? alias[1..] + "index.html" : alias[1..])
            let refresh = page.Document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content")
            where refresh != $"0; url=/press{release.Address}" || page.Links("canonical").Single().GetAttribute("href") != SampleNewsroom.ProjectUrl + release.Address[1..]
                || !page.IsNoIndex || page.Document.QuerySelector($"body a[href='/press{release.Address}']") is null
            select $"{alias}: {refresh}");

    [Fact]
    public void The_sample_has_old_addresses() => Assert.True(SampleSources.Releases.Sum(release => release.Aliases.Count) >= 3);

    [Fact]
    public void A_withdrawn_release_is_a_notice_without_its_text()
    {
        foreach (var release in SampleSources.Releases.Where(release => release.IsWithdrawn))
        {
            var page = SampleNewsroom.Page(release.OutputPath);
            var source = File.ReadAllText(RepositoryFolder.Of(release.Source));
            var text = source[(source.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..].Trim().Split('\n')[0];
            Assert.DoesNotContain(text, page.Document.Body!.TextContent, StringComparison.Ordinal); // Parsed HTML has a body.
            Assert.DoesNotContain(text[..40], page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_release_in_one_language_says_so_and_leads_to_the_nearest_list()
    {
        var page = SampleNewsroom.Page("ru/news/2026/sad-k-zime/index.html");
        Assert.Contains("Бұл беттің қазақша нұсқасы жоқ", page.Document.Body!.TextContent, StringComparison.Ordinal); // Parsed HTML has a body.
        Assert.DoesNotContain("kk", HeadTests.Alternates(page).Keys);
        Assert.False(SampleNewsroom.UnderProject.Has("kk/news/2026/sad-k-zime/index.html"));
    }
}
