using SiteGen.Pipeline.Files;
using SiteGen.Server.Watching;
using SiteGen.Testing;

namespace SiteGen.Server.Tests;

/// <summary>The kept listing is the one that a fresh look would give, whatever happened in between.</summary>
public sealed class WatchedFolderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void After_any_changes_the_kept_listing_is_the_fresh_one(int seed)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", "a");
        var kept = Watched(folder);
        var state = (uint)seed;
        string[] names = ["content/a/x.md", "content/a-b/y.md", "content/a/c/z.kk.md", "content/a.md", "site.yml", "templates/p/q.sbn-html", "content/a/.hidden", "output/no.html"];
        for (var step = 0; step < 60; step++)
        {
            var path = names[Next(names.Length)];
            var told = path;
            switch (Next(4))
            {
                case 0 when Directory.Exists(Path.GetDirectoryName(folder.Of(path.Split('/')))) && path.Contains('/', StringComparison.Ordinal):
                    told = path[..path.LastIndexOf('/')];
                    Directory.Delete(folder.Of(told.Split('/')), recursive: true);
                    break;
                case 1:
                    File.Delete(Directory.Exists(Path.GetDirectoryName(folder.Of(path.Split('/')))) ? folder.Of(path.Split('/')) : folder.Of("none"));
                    break;
                default:
                    folder.Write(path, new string('x', Next(50)));
                    break;
            }

            kept.Refresh([told]);
            Assert.Equal(Watched(folder).List(), kept.List());
        }

        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)(state >> 8) % below;
        }
    }

    [Fact]
    public void What_is_not_as_it_was_is_named_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/a.md", "a");
        folder.Write("content/b.md", "b");
        var kept = Watched(folder);
        folder.Write("content/b.md", "bb");
        folder.Write("content/c/d.md", "d");
        folder.Write("content/~$d.docx", "lock");
        Assert.Equal(["content/b.md", "content/c/d.md"], kept.FindChanges());
        Assert.Equal(["content/c/d.md"], kept.Refresh(["content/c", "content/a.md", "content/~$d.docx"]));
        Assert.Equal(["content/b.md"], kept.Refresh([""]));
        Assert.Empty(kept.Refresh(["", "content", "nowhere", "../..", "content/../../etc"]));
    }

    private static WatchedFolder Watched(TemporaryFolder folder) => new(DiskFolder.OfSite(folder.Path), EmbeddedFolder.DefaultTheme);
}
