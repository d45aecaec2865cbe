using SiteGen.Pipeline.Writing;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

public sealed class KeptFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_one_keeps_another_finds()
    {
        using (var kept = KeptFiles.Open(Output, folder.Path))
        {
            kept!.Cache.Write("name", "content"u8);
        }

        using var again = KeptFiles.Open(Output, folder.Path);
        Assert.Equal("content"u8.ToArray(), again!.Cache.Read("name").ToArray());
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void While_a_build_is_there_nothing_is_opened()
    {
        using var writer = OutputWriter.Open(Output, wait: false, folder.Path).Value;
        Assert.Null(KeptFiles.Open(Output, folder.Path));
    }

    [Fact]
    public void Where_no_site_may_be_written_nothing_is_opened() => Assert.Null(KeptFiles.Open(folder.Of("content"), folder.Path));

    private string Output => folder.Of("output");
}
