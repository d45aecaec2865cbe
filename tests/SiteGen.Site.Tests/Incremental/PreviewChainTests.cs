using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Incremental;

/// <summary>A preview that followed edits shows what one shows that has just begun, though it makes only pieces of its model anew.</summary>
public class PreviewChainTests
{
    private static readonly int[] OfWords = [0, 1, 2, 16, 17, 18, 19];

    private static readonly Gen<SiteEdit[]> EditChains = Gen.Frequency(
            (3, Gen.Elements(OfWords)),
            (1, Gen.Choose(0, SiteEdit.Kinds - 1)))
        .Zip(Gen.Choose(0, 9999), (kind, choice) => new SiteEdit(kind, choice))
        .ArrayOf(10);

    private static int Chains => int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_EDIT_CHAINS"), out var chains) ? chains : 3;

    [Fact]
    public void Every_chain_of_edits_gives_what_a_fresh_preview_gives() =>
        Prop.ForAll(EditChains.ToArbitrary(), chain =>
        {
            var folder = new ChangingFolder(TestSite.Sample);
            var session = new PreviewSession(folder);
            var now = FixedClock.Now;
            session.Update(Request(now));
            foreach (var edit in chain)
            {
                (folder.Site, now) = edit.Do(folder.Site, now);
                AssertSame(session.Update(Request(now)), new PreviewSession(folder.Site.Folder).Update(Request(now)), edit);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Chains));

    [Fact]
    public void Words_of_a_page_change_without_a_new_model()
    {
        var folder = new ChangingFolder(TestSite.Sample);
        var session = new PreviewSession(folder);
        var before = session.Update(Request(FixedClock.Now));
        (folder.Site, _) = new SiteEdit(0, 3).Do(folder.Site, FixedClock.Now);
        var after = session.Update(Request(FixedClock.Now));
        Assert.Same(before.Site!.Model.Lookup, after.Site!.Model.Lookup);
        Assert.Equal(2, after.Site.Model.Pages.Zip(before.Site.Model.Pages).Count(pair => !ReferenceEquals(pair.First, pair.Second)));
    }

    /// <summary>The id is the one that the ledger gave the release all the while; what is said of guessing it goes.</summary>
    [Fact]
    public void An_id_that_is_written_down_as_advised_is_noticed()
    {
        const string Path = "content/news/2025/kopir/index.kk.md";
        var folder = new ChangingFolder(TestSite.Small
            .With("content/addresses.yml", "/kk/news/2025/kopir/: kk news/2024/kopir\n")
            .With(Path, "---\ntitle: Көпір\nsummary: Көпір салынды.\ndate: 2025-01-10\n---\n\nМәтін.\n"));
        var session = new PreviewSession(folder);
        Assert.Contains(session.Update(Request(FixedClock.Now)).Diagnostics, found => found.Arguments.Contains("news/2024/kopir"));
        folder.Site = folder.Site.With(Path, "---\nid: news/2024/kopir\ntitle: Көпір\nsummary: Көпір салынды.\ndate: 2025-01-10\n---\n\nМәтін.\n");
        Assert.Equal(new PreviewSession(folder.Site.Folder).Update(Request(FixedClock.Now)).Diagnostics, session.Update(Request(FixedClock.Now)).Diagnostics);
    }

    private static BuildRequest Request(Instant now) => new() { Now = now, Preview = true };

    private static void AssertSame(PreviewSite followed, PreviewSite fresh, SiteEdit edit)
    {
        if (fresh.Diagnostics.Any(problem => problem.IsError))
        {
            // The one keeps the last good page, the other has never seen one.
            return;
        }

        Assert.True(fresh.Diagnostics.SequenceEqual(followed.Diagnostics), $"After {edit} other diagnostics.");
        var routes = fresh.Site!.Model.Routes.Select(route => route.OutputPath).ToArray();
        Assert.Equal(routes, followed.Site!.Model.Routes.Select(route => route.OutputPath));
        foreach (var path in routes)
        {
            Assert.True(fresh.Render(path)!.Content.Span.SequenceEqual(followed.Render(path)!.Content.Span), $"After {edit} {path} differs.");
        }
    }
}
