using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Incremental;

/// <summary>Whatever is done to a site between two builds, the second gives what a build from nothing gives.</summary>
public class IncrementalTests
{
    /// <summary>How many chains of edits are tried; a long run is asked for by the environment.</summary>
    private static int Chains => int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_EDIT_CHAINS"), out var chains) ? chains : 3;

    private static readonly Gen<SiteEdit[]> EditChains = Gen.Choose(0, SiteEdit.Kinds - 1)
        .Zip(Gen.Choose(0, 9999), (kind, choice) => new SiteEdit(kind, choice))
        .ArrayOf(8);

    [Fact]
    public void Every_chain_of_edits_gives_what_a_clean_build_gives() =>
        Prop.ForAll(EditChains.ToArbitrary(), chain =>
        {
            var output = new KeptOutput();
            var (site, now) = (TestSite.Sample, FixedClock.Now);
            AssertSame(output, site, now, "nothing");
            foreach (var edit in chain)
            {
                (site, now) = edit.Do(site, now);
                AssertSame(output, site, now, edit.ToString());
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Chains));

    [Fact]
    public void Each_kind_of_edit_gives_what_a_clean_build_gives()
    {
        for (var kind = 0; kind < SiteEdit.Kinds; kind++)
        {
            var output = new KeptOutput();
            output.Build(TestSite.Sample.Folder, Request(FixedClock.Now));
            var edit = new SiteEdit(kind, 7);
            var (site, now) = edit.Do(TestSite.Sample, FixedClock.Now);
            AssertSame(output, site, now, edit.ToString());
        }
    }

    [Fact]
    public void When_nothing_changed_every_file_is_taken_over_and_what_was_wrong_is_told_again()
    {
        var output = new KeptOutput();
        var first = output.Build(TestSite.Sample.Folder, Request(FixedClock.Now));
        var files = output.Files.Count;
        var second = output.Build(TestSite.Sample.Folder, Request(FixedClock.Now + Duration.FromMinutes(5)));
        Assert.Equal(files, output.Kept);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Equal(first.Pages, second.Pages);
    }

    [Fact]
    public void One_sentence_more_renders_only_what_shows_the_release()
    {
        var output = new KeptOutput();
        output.Build(TestSite.Sample.Folder, Request(FixedClock.Now));
        var edited = new SiteEdit(0, 3).Do(TestSite.Sample, FixedClock.Now).Site;
        output.Build(edited.Folder, Request(FixedClock.Now));
        Assert.InRange(output.Kept, output.Files.Count / 2, output.Files.Count - 1);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(23, false)]
    public void A_sitemap_is_made_again_for_a_date_and_not_for_a_sentence(int kind, bool isKept)
    {
        var output = new KeptOutput();
        output.Build(TestSite.Sample.Folder, Request(FixedClock.Now));
        var before = output.Files["sitemap.xml"];
        output.Build(new SiteEdit(kind, 3).Do(TestSite.Sample, FixedClock.Now).Site.Folder, Request(FixedClock.Now));
        Assert.Equal(isKept, ReferenceEquals(before, output.Files["sitemap.xml"]));
        Assert.Equal(isKept, before.AsSpan().SequenceEqual(output.Files["sitemap.xml"]));
    }

    [Fact]
    public void A_release_under_embargo_appears_at_its_instant_though_no_file_changed()
    {
        var opens = FixedClock.At("2026-11-22T09:00:00+05:00");
        var site = new SiteEdit(6, 4).Do(TestSite.Sample, FixedClock.Now).Site;
        var output = new KeptOutput();
        AssertSame(output, site, opens - Duration.FromSeconds(1), "before");
        AssertSame(output, site, opens, "at");
        AssertSame(output, site, opens - Duration.FromSeconds(1), "back");
    }

    private static BuildRequest Request(Instant now) => new() { Now = now };

    private static void AssertSame(KeptOutput output, TestSite site, Instant now, string what)
    {
        var before = output.Files;
        var result = output.Build(site.Folder, Request(now));
        var clean = site.Build(now);
        Assert.True(clean.Result.Diagnostics.SequenceEqual(result.Diagnostics), $"After {what} other diagnostics.");
        Assert.Equal(clean.Result.Pages, result.Pages);
        if (clean.Result.HasErrors)
        {
            Assert.Same(before, output.Files);
            return;
        }

        Assert.True(clean.Paths.SequenceEqual(output.Files.Keys.Order(StringComparer.Ordinal)), $"After {what} other files.");
        var different = clean.Files.Where(file => !file.Value.AsSpan().SequenceEqual(output.Files[file.Key])).Select(file => file.Key);
        Assert.True(!different.Any(), $"After {what} differ: {string.Join(' ', different)}");
    }
}
