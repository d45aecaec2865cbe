using SiteGen.Pipeline.Configuration;
using SiteGen.Site.Tests.Html;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Photos;

public class VariantTests
{
    private const string Page = "kk/news/2026/qazaly-dombyra-sheberi/index.html";
    private const string Photo = "kk/news/2026/qazaly-dombyra-sheberi/sheberhana";

    private static readonly Lazy<BuiltSite> WithTool = new(() => Build(new FakeTool()));

    [Fact]
    public void A_photo_has_variants_in_both_kinds_beside_it_once_for_all_languages()
    {
        foreach (var name in new[] { "-480w.webp", "-480w.jpg", "-960w.webp", "-960w.jpg", "-1200x630.jpg" })
        {
            Assert.True(WithTool.Value.Has(Photo + name), name);
        }

        Assert.False(WithTool.Value.Has(Photo + "-1600w.jpg"));
        Assert.DoesNotContain(WithTool.Value.Paths, path => path.StartsWith("ru/", StringComparison.Ordinal) && path.Contains("sheberhana-", StringComparison.Ordinal));
    }

    [Fact]
    public void Markup_offers_the_variants_and_the_photo_itself()
    {
        foreach (var path in new[] { Page, "ru/news/2026/kazalinskiy-master-dombry/index.html" })
        {
            var page = HtmlPage.Parse(path, WithTool.Value[path]).Document;
            var picture = page.QuerySelector(".hero picture");
            Assert.Equal($"/press/{Photo}-480w.webp 480w, /press/{Photo}-960w.webp 960w", picture?.QuerySelector("source[type='image/webp']")?.GetAttribute("srcset"));
            Assert.StartsWith($"/press/{Photo}-480w.jpg 480w, /press/{Photo}-960w.jpg 960w, /press/{Photo}.jpg 1600w", picture?.QuerySelector("img")?.GetAttribute("srcset"), StringComparison.Ordinal);
            Assert.Equal("1600", picture?.QuerySelector("img")?.GetAttribute("width"));
            Assert.EndsWith($"{Photo}-1200x630.jpg", page.QuerySelector("meta[property='og:image']")?.GetAttribute("content"), StringComparison.Ordinal);
            Assert.Equal("630", page.QuerySelector("meta[property='og:image:height']")?.GetAttribute("content"));
        }
    }

    [Fact]
    public void Every_address_of_a_variant_leads_to_a_file() =>
        Faults.None(Crawler.Follow(WithTool.Value, SampleNewsroom.ProjectUrl, WithTool.Value.HtmlPaths.Select(path => HtmlPage.Parse(path, WithTool.Value[path]))).Faults);

    [Fact]
    public void Nothing_of_an_embargoed_photo_is_made() =>
        Assert.DoesNotContain(WithTool.Value.Paths, path => path.Contains("kumis-arna", StringComparison.Ordinal));

    [Fact]
    public void A_tool_that_fails_is_told_of_and_the_photo_stands_in()
    {
        var site = Build(new FakeTool(fails: true));
        Assert.Contains(
            "content/news/2026/qazaly-dombyra-sheberi/sheberhana.jpg: warning SG0707: The variant 480w.webp of this photo could not be made; the photo is published in its own size. Save it again as JPEG.",
            site.Report, StringComparison.Ordinal);
        Assert.False(site.Result.HasErrors);
        Assert.Equal(site.Files[Photo + ".jpg"], site.Files[Photo + "-480w.webp"]);
    }

    [Fact]
    public void Without_a_tool_there_is_the_photo_alone()
    {
        var site = SampleNewsroom.UnderProject;
        Assert.DoesNotContain(site.Paths, path => path.Contains("-480w.", StringComparison.Ordinal));
        Assert.DoesNotContain("srcset", site[Page], StringComparison.Ordinal);
        Assert.True(site.Result.LacksVariants);
        Assert.False(WithTool.Value.Result.LacksVariants);
    }

    private static BuiltSite Build(FakeTool tool) => TestSite.Build(
        TestSite.Sample.Folder, new BuildRequest { Now = FixedClock.Now, BaseUrl = SampleNewsroom.ProjectUrl, Pictures = tool });
}
