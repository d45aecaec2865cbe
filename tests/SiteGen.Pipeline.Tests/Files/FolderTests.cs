using System.Text;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Tests.Files;

public sealed class FolderTests
{
    [Fact]
    public void The_upper_folder_replaces_single_files_of_the_lower()
    {
        var folder = new OverlayFolder(
            MemoryFolder.OfTexts(("site.yml", "s"), ("templates/layouts/b.html", "own")),
            MemoryFolder.OfTexts(("templates/layouts/a.html", "theme"), ("templates/layouts/b.html", "theme"), ("templates/layouts/c.html", "theme")));

        Assert.Equal(
            ["site.yml", "templates/layouts/a.html", "templates/layouts/b.html", "templates/layouts/c.html"],
            folder.List().Select(entry => entry.Path));
        Assert.Equal("theme", Text(folder.Read("templates/layouts/a.html")));
        Assert.Equal("own", Text(folder.Read("templates/layouts/b.html")));
        Assert.True(folder.Read("templates/layouts/d.html").IsMissing);
        Assert.Equal(3, folder.List()[2].Length);
    }

    [Fact]
    public void A_file_of_the_upper_folder_that_cannot_be_read_does_not_show_the_lower_one()
    {
        var folder = new OverlayFolder(new Unreadable(), MemoryFolder.OfTexts(("templates/a.html", "theme")));

        Assert.Equal("permission denied", folder.Read("templates/a.html").Fault);
    }

    [Fact]
    public void Memory_hides_what_a_disk_hides_and_stamps_by_content()
    {
        var one = MemoryFolder.OfTexts((".git/x", ""), ("content/.x", ""), ("content/a", "1"), ("content/b", "1"), ("content/c", "2")).List();

        Assert.Equal(["content/a", "content/b", "content/c"], one.Select(entry => entry.Path));
        Assert.Equal(one[0].Stamp, one[1].Stamp);
        Assert.NotEqual(one[1].Stamp, one[2].Stamp);
    }

    [Fact]
    public void Embedded_files_stand_where_they_are_presented()
    {
        var folder = new EmbeddedFolder(typeof(FolderTests).Assembly, "embedded/", "templates/");

        var entry = Assert.Single(folder.List());
        Assert.Equal("templates/layouts/page.html", entry.Path);
        Assert.Equal("<p>A theme's page</p>\n", Text(folder.Read("templates/layouts/page.html")));
        Assert.Equal(entry.Length, folder.Read("templates/layouts/page.html").Bytes.Length);
        Assert.True(folder.Read("templates/layouts/other.html").IsMissing);
    }

    private static string Text(SourceBytes read) => Encoding.UTF8.GetString(read.Bytes.Span);

    private sealed class Unreadable : ISourceFolder
    {
        public IReadOnlyList<SourceEntry> List() => [];

        public SourceBytes Read(string path) => new(default, "permission denied");
    }
}
