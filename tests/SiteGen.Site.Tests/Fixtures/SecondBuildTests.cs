using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Writing;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>Building again into the same folder: nothing changes and no file is written.</summary>
public sealed class SecondBuildTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_second_build_rewrites_no_file()
    {
        var first = Write(TestSite.Sample);
        Assert.True(first.Written > 100, $"{first}");
        var before = Look();
        var second = Write(TestSite.Sample);
        Assert.Equal((0, first.Written, 0), (second.Written, second.Unchanged, second.Removed));
        Assert.Equal(before, Look());
    }

    [Fact]
    public void What_is_written_is_what_was_built()
    {
        Write(TestSite.Sample);
        var built = TestSite.Sample.Build();
        Faults.None(built.Files.Where(file => !File.ReadAllBytes(Path.Combine(folder, "output", file.Key)).AsSpan().SequenceEqual(file.Value)).Select(file => file.Key));
    }

    [Fact]
    public void A_release_that_is_gone_leaves_nothing_behind()
    {
        Write(TestSite.Sample);
        var gone = TestSite.Sample.Files.Keys.Where(path => path.Contains("/oiyl-termeshiler/", StringComparison.Ordinal)).Aggregate(TestSite.Sample, (site, path) => site.Without(path));
        Assert.True(Write(gone).Removed > 0);
        Assert.False(Directory.Exists(Path.Combine(folder, "output", "kk", "news", "2026", "oiyl-termeshiler")));
    }

    private WriteReport Write(TestSite site)
    {
        using var writer = OutputWriter.Open(Path.Combine(folder, "output"), wait: false).Value ?? throw new InvalidOperationException("Nothing else writes there.");
        var result = SiteBuilder.Build(new BuildRequest { Now = FixedClock.Now }, site.Folder, writer);
        Assert.False(result.HasErrors, DiagnosticLines.Of(result.Diagnostics));
        return writer.Commit().Value;
    }

    private (string Path, DateTime Written)[] Look() => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => (path, File.GetLastWriteTimeUtc(path)))
        .ToArray();
}
