using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Server.Tests;

/// <summary>The preview offers the variants of photos that a build makes, when somebody looks at them.</summary>
public sealed class PhotoTests
{
    private const string Page = "/press/kk/news/2026/qazaly-dombyra-sheberi/";
    private const string Variant = Page + "sheberhana-480w.webp";

    [Fact]
    public async Task A_page_offers_variants_which_are_made_when_they_are_asked_for_and_kept()
    {
        var tool = new SlowTool();
        tool.Open();
        using var folder = new TemporaryFolder();
        var output = folder.Of("output");
        await using (var served = await PreviewedSite.StartAsync(TestSite.Sample, pictures: tool, output: output))
        {
            Assert.Contains(Variant + " 480w", await served.TextAsync(Page), StringComparison.Ordinal);
            Assert.Equal(0, tool.Made);
            using var response = await served.Client.GetAsync(new Uri(Variant, UriKind.Relative));
            Assert.Equal("image/webp", response.Content.Headers.ContentType?.ToString());
            Assert.Equal(SlowTool.Tiny, await response.Content.ReadAsByteArrayAsync());
            Assert.Equal(1, tool.Made);
        }

        await using var again = await PreviewedSite.StartAsync(TestSite.Sample, pictures: tool, output: output);
        Assert.Equal(SlowTool.Tiny, await again.Client.GetByteArrayAsync(new Uri(Variant, UriKind.Relative)));
        Assert.Equal(1, tool.Made);
    }

    [Fact]
    public async Task Pages_do_not_wait_for_photos()
    {
        var tool = new SlowTool();
        await using var served = await PreviewedSite.StartAsync(TestSite.Sample, pictures: tool);
        var photos = new[] { "-480w.webp", "-480w.jpg", "-960w.webp" }.Select(name => served.Client.GetByteArrayAsync(new Uri(Page + "sheberhana" + name, UriKind.Relative))).ToArray();
        await tool.Asked.WaitAsync(PreviewedSite.Patience);
        Assert.Contains("<h1>", await served.TextAsync(Page).WaitAsync(PreviewedSite.Patience), StringComparison.Ordinal);
        Assert.DoesNotContain(photos, photo => photo.IsCompleted);
        tool.Open();
        Assert.All(await Task.WhenAll(photos).WaitAsync(PreviewedSite.Patience), photo => Assert.Equal(SlowTool.Tiny, photo));
    }

    [Fact]
    public async Task The_variants_are_those_of_a_build()
    {
        var tool = new SlowTool();
        tool.Open();
        await using var served = await PreviewedSite.StartAsync(TestSite.Sample, pictures: tool);
        var built = TestSite.Build(
            new OverlayFolder(DiskFolder.OfSite(served.Folder.Path), EmbeddedFolder.DefaultTheme), new BuildRequest { Now = FixedClock.Now, Preview = true, Pictures = tool });
        foreach (var path in new[] { Page["/press/".Length..] + "index.html", Variant["/press/".Length..] })
        {
            var bytes = await served.Client.GetByteArrayAsync(new Uri("/press/" + path, UriKind.Relative));
            Assert.Equal(built.Files[path], path.EndsWith(".html", StringComparison.Ordinal) ? PreviewedSite.WithoutScript(bytes) : bytes);
        }
    }

    /// <summary>Makes the same tiny picture of every photo, not before it is let.</summary>
    private sealed class SlowTool : IPictureTool
    {
        public static readonly byte[] Tiny = [0xFF, 0xD8, 0xFF, 0xDA, 0, 3, 0, 7, 0xFF, 0xD9];

        private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int made;

        public string Version => "slow 1";

        public int Made => made;

        public Task Asked => asked.Task;

        public void Open() => opened.TrySetResult();

        public ReadOnlyMemory<byte>? Make(ReadOnlyMemory<byte> picture, PictureOrder order)
        {
            asked.TrySetResult();
            opened.Task.Wait(PreviewedSite.Patience);
            Interlocked.Increment(ref made);
            return Tiny;
        }
    }
}
