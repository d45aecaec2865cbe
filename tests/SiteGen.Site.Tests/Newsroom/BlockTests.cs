using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>Quotations, films and messages on finished pages.</summary>
public sealed class BlockTests
{
    [Theory]
    [InlineData("kk", "Айнұр Бекмағамбетова", "Түркістан облыстық филиалының директоры", "kk/news/2026/tasbulaqqa-taza-su/")]
    [InlineData("ru", "Айнур Бекмагамбетова", "директор Туркестанского областного филиала", "ru/news/2026/v-tasbulake-chistaya-voda/")]
    public void A_speaker_is_named_in_the_pages_language(string language, string name, string role, string path)
    {
        var caption = SampleNewsroom.Page($"{path}index.html").Document.QuerySelector("figure.quote figcaption");
        Assert.Equal(name, caption?.QuerySelector("b")?.TextContent);
        Assert.Equal($"{name} {role}", caption?.TextContent);
        Assert.Contains($"&lt;b&gt;{name}&lt;/b&gt;, {role}", SampleNewsroom.UnderProject[$"{language}/feed.xml"].Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("<b>", "&lt;b&gt;", StringComparison.Ordinal).Replace("</b>", "&lt;/b&gt;", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>No page names a site that it may frame unless it has something of that site to be asked for.</summary>
    [Fact]
    public void Frames_are_allowed_only_where_they_may_be_asked_for()
    {
        var origins = new[] { "https://www.youtube-nocookie.com", "https://t.me" };
        foreach (var page in SampleNewsroom.Pages)
        {
            var policy = page.Document.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") ?? "";
            var wanted = page.Document.QuerySelectorAll("a[data-frame]").Select(link => origins.Single(origin => link.GetAttribute("data-frame")!.StartsWith(origin + "/", StringComparison.Ordinal))).Distinct(); // Selected by it.
            var allowed = policy.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(rule => rule.StartsWith("frame-src", StringComparison.Ordinal))?.Split(' ')[1..] ?? [];
            Assert.Equal(wanted.Order(StringComparer.Ordinal), allowed.Order(StringComparer.Ordinal));
            Assert.Equal(allowed.Length > 0, page.Document.QuerySelector("script[src*='embed']") is not null);
        }

        Assert.Contains(SampleNewsroom.Pages, page => page.Document.QuerySelector(".embed-video") is not null);
        Assert.Contains(SampleNewsroom.Pages, page => page.Document.QuerySelector(".embed-telegram") is not null);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere() =>
        Assert.Empty(SampleNewsroom.Pages.SelectMany(page => page.Document.QuerySelectorAll("iframe, [src^='http'], link[rel=stylesheet][href^='http']")));

    [Fact]
    public void The_script_frames_what_the_pages_allow_and_nothing_else()
    {
        var script = File.ReadAllText(RepositoryFolder.Of("templates", "assets", "js", "embed.js"));
        Assert.Equal(
            ["https://t.me/", "https://www.youtube-nocookie.com/embed/"],
            script.Split('"').Where(part => part.StartsWith("http", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
