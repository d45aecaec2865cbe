using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Photos;

/// <summary>What no build used for a month is no longer kept, and nothing else is removed.</summary>
public sealed class PictureUsesTests
{
    private const long Day = TimeSpan.TicksPerDay;
    private const long Start = 740_000 * Day;
    private const string Old = "content/news/2026/qazaly-dombyra-sheberi/sheberhana.jpg";

    private readonly KeptOutput output = new() { Began = Start };
    private readonly FakeTool tool = new();

    [Fact]
    public void Pictures_of_a_photo_that_is_gone_are_removed_after_a_month()
    {
        Build(TestSite.Sample, 0);
        var all = Pictures();
        var without = Other(TestSite.Sample);
        Build(without, 1);
        Assert.Superset(all, Pictures());
        Build(Edited(without, "а"), 30);
        Assert.Superset(all, Pictures());
        Build(Edited(without, "б"), 32);
        Assert.Equal(5, all.Except(Pictures()).Count());
        var made = tool.Made;
        Build(TestSite.Sample, 33);
        Assert.Equal(made + 5, tool.Made);
    }

    [Fact]
    public void Pictures_that_stay_in_the_output_are_kept_however_long_nothing_changes()
    {
        Build(TestSite.Sample, 0);
        var all = Pictures();
        Build(TestSite.Sample, 100);
        Build(Edited(TestSite.Sample, "а"), 101);
        Assert.True(output.Kept > 100);
        Build(Edited(TestSite.Sample, "б"), 140);
        Assert.Equal(all, Pictures());
    }

    [Fact]
    public void What_a_preview_made_stays_for_a_month_after_a_build_saw_it()
    {
        Build(TestSite.Sample, 0);
        output.Write("picture-0123-4567-480w.jpg", [1]);
        Build(Edited(TestSite.Sample, "а"), 100);
        Assert.Contains("picture-0123-4567-480w.jpg", output.Names());
        Build(Edited(TestSite.Sample, "б"), 130);
        Assert.Contains("picture-0123-4567-480w.jpg", output.Names());
        Build(Edited(TestSite.Sample, "в"), 131);
        Assert.DoesNotContain("picture-0123-4567-480w.jpg", output.Names());
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { (byte)'S', (byte)'G', (byte)'P', (byte)'I', (byte)'C', (byte)'T', (byte)'U', (byte)'R', (byte)'E', (byte)'S', (byte)'1', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9 })]
    public void With_a_spoilt_memory_nothing_is_removed(byte[] spoilt)
    {
        Build(TestSite.Sample, 0);
        var all = Pictures();
        output.Write("pictures", spoilt);
        Build(Edited(TestSite.Sample, "а"), 500);
        Assert.Equal(all, Pictures());
    }

    [Fact]
    public void A_build_with_errors_removes_nothing()
    {
        Build(TestSite.Sample, 0);
        var all = Pictures();
        Build(Other(TestSite.Sample).With("content/news/2026/x.kk.md", "---\ntitle: А\ndate: кеше\n---\n"), 400);
        Assert.Equal(all, Pictures());
    }

    /// <summary>The site with another photo in the place of one.</summary>
    private static TestSite Other(TestSite site) => site.With(Old, site.Files["content/photos/mektep.jpg"]);

    private static TestSite Edited(TestSite site, string word) => site.With("content/news/2026/x.kk.md", $"---\ntitle: {word}\nsummary: {word}\ndate: 2026-01-01\n---\n{word}\n");

    private HashSet<string> Pictures() => output.Names().Where(name => name.StartsWith("picture-", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

    private void Build(TestSite site, int day)
    {
        output.Began = Start + (day * Day);
        output.Build(site.Folder, new BuildRequest { Now = FixedClock.Now, Pictures = tool });
    }
}
