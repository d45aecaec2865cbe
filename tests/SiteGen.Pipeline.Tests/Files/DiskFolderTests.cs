using System.Text;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Tests.Files;

public sealed class DiskFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sitegen-disk-").FullName;

    private string Site => Path.Combine(root, "site");

    public void Dispose()
    {
        var closed = Path.Combine(Site, "content", "closed");
        if (!OperatingSystem.IsWindows() && Directory.Exists(closed))
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(root, recursive: true);
    }

    [Fact]
    public void A_site_is_listed_in_ordinal_order_without_hidden_and_foreign_entries()
    {
        foreach (var path in new[] { "site.yml", "content/б.md", "content/a/я.md", "content/a/Z.md", "content/a.md", "content/.hidden/x.md", "content/a/.x.md", "templates/layouts/p.html", "output/x.html", ".git/x", "src/x.cs", "node_modules/x.js", "README.md" })
        {
            Write(path, path);
        }

        Assert.Equal(
            ["content/a.md File", "content/a/Z.md File", "content/a/я.md File", "content/б.md File", "site.yml File", "templates/layouts/p.html File"],
            List());
    }

    [Fact]
    public void A_site_of_a_relative_path_is_the_same()
    {
        Write("content/a.md", "x");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Site);

        Assert.Equal("x", Text(DiskFolder.OfSite(relative).Read("content/a.md")));
    }

    [Fact]
    public void Nothing_where_there_is_nothing()
    {
        var folder = DiskFolder.OfSite(Path.Combine(root, "nowhere"));

        Assert.Empty(folder.List());
        Assert.True(folder.Read("site.yml").IsMissing);
    }

    [Fact]
    public void Folders_are_listed_where_their_name_is_that_of_a_text()
    {
        Directory.CreateDirectory(Path.Combine(Site, "content", "x.md"));
        Write("content/x.md/a.jpg", "");

        Assert.Equal(["content/x.md Folder", "content/x.md/a.jpg File"], List());
        Assert.Equal("it is a folder", DiskFolder.OfSite(Site).Read("content/x.md").Fault);
    }

    [Fact]
    public void Length_and_stamp_change_with_the_file()
    {
        Write("content/a.md", "one");
        var before = DiskFolder.OfSite(Site).List()[0];
        File.SetLastWriteTimeUtc(Path.Combine(Site, "content", "a.md"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var touched = DiskFolder.OfSite(Site).List()[0];
        Write("content/a.md", "longer");
        File.SetLastWriteTimeUtc(Path.Combine(Site, "content", "a.md"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var longer = DiskFolder.OfSite(Site).List()[0];

        Assert.Equal(3, before.Length);
        Assert.NotEqual(before.Stamp, touched.Stamp);
        Assert.Equal(touched.Stamp, longer.Stamp);
        Assert.Equal(6, longer.Length);
    }

    [SkippableFact]
    public void Links_inside_the_site_are_followed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        Write("content/files/a.pdf", "pdf");
        Directory.CreateSymbolicLink(Path.Combine(Site, "content", "docs"), "files");
        File.CreateSymbolicLink(Path.Combine(Site, "content", "b.pdf"), "files/a.pdf");

        Assert.Equal(["content/b.pdf File", "content/docs/a.pdf File", "content/files/a.pdf File"], List());
        Assert.Equal("pdf", Text(DiskFolder.OfSite(Site).Read("content/docs/a.pdf")));
        Assert.Equal(3, DiskFolder.OfSite(Site).List()[0].Length);
    }

    [SkippableFact]
    public void Links_out_of_the_site_are_not()
    {
        Skip.If(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        File.WriteAllText(Path.Combine(root, "secret.txt"), "secret");
        Directory.CreateDirectory(Path.Combine(root, "site-other"));
        Write("content/inner/a.md", "");
        File.CreateSymbolicLink(Path.Combine(Site, "content", "absolute.md"), Path.Combine(root, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(Site, "content", "relative.md"), "../../secret.txt");
        Directory.CreateSymbolicLink(Path.Combine(Site, "content", "sibling"), "../../site-other");
        Directory.CreateSymbolicLink(Path.Combine(Site, "content", "up"), "../..");

        // The text of this target lies inside the site; its second part leads out.
        File.CreateSymbolicLink(Path.Combine(Site, "content", "winding.md"), "up/secret.txt");

        Assert.Equal(
            ["content/absolute.md OutsideLink", "content/inner/a.md File", "content/relative.md OutsideLink", "content/sibling OutsideLink", "content/up OutsideLink", "content/winding.md OutsideLink"],
            List());
    }

    [SkippableFact]
    public void Links_in_a_circle_end()
    {
        Skip.If(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        Write("content/a/x.md", "");
        Write("content/b/y.md", "");
        Directory.CreateSymbolicLink(Path.Combine(Site, "content", "a", "self"), "../a");
        Directory.CreateSymbolicLink(Path.Combine(Site, "content", "a", "other"), "../b");
        Directory.CreateSymbolicLink(Path.Combine(Site, "content", "b", "other"), "../a");
        File.CreateSymbolicLink(Path.Combine(Site, "content", "loop.md"), "loop.md");

        Assert.Equal(
            ["content/a/other/y.md File", "content/a/x.md File", "content/b/other/x.md File", "content/b/y.md File", "content/loop.md File"],
            List());
        Assert.False(DiskFolder.OfSite(Site).Read("content/loop.md").IsRead);
    }

    [SkippableFact]
    public void Folders_that_all_link_to_each_other_end()
    {
        Skip.If(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        for (var i = 0; i < 12; i++)
        {
            Write($"content/{i}/x.md", "");
            for (var j = 0; j < 12; j++)
            {
                Directory.CreateSymbolicLink(Path.Combine(Site, "content", $"{i}", $"to{j}"), $"../{j}");
            }
        }

        Assert.InRange(List().Length, 12, 30_000);
    }

    [SkippableFact]
    public void A_link_to_nothing_is_a_file_that_cannot_be_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
        Directory.CreateDirectory(Path.Combine(Site, "content"));
        File.CreateSymbolicLink(Path.Combine(Site, "content", "a.md"), "b.md");

        Assert.Equal(["content/a.md File"], List());
        var read = DiskFolder.OfSite(Site).Read("content/a.md");
        Assert.Equal("the link leads to a file that does not exist", read.Fault);
        Assert.False(read.IsMissing);
    }

    [SkippableFact]
    public void An_unreadable_file_is_a_fault_without_the_machines_paths()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read everything.");
        Write("content/a.md", "x");
        Directory.CreateDirectory(Path.Combine(Site, "content", "closed"));
        Forbid(Path.Combine(Site, "content", "a.md"));
        Forbid(Path.Combine(Site, "content", "closed"));

        Assert.Equal(["content/a.md File", "content/closed File"], List());
        Assert.Equal("permission denied", DiskFolder.OfSite(Site).Read("content/a.md").Fault);
    }

    [Fact]
    public void A_file_that_vanished_is_missing()
    {
        Write("content/a.md", "x");
        var folder = DiskFolder.OfSite(Site);
        folder.List();
        File.Delete(Path.Combine(Site, "content", "a.md"));

        Assert.True(folder.Read("content/a.md").IsMissing);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("content/../../secret.txt")]
    [InlineData("content/a\0b")]
    public void A_path_that_leads_out_or_is_none_reads_nothing(string path)
    {
        File.WriteAllText(Path.Combine(root, "secret.txt"), "secret");
        Write("content/a.md", "x");

        Assert.False(DiskFolder.OfSite(Site).Read(path).IsRead);
    }

    [SkippableFact]
    public void A_pipe_does_not_hold_up_the_build()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no pipes in folders on Windows.");
        Directory.CreateDirectory(Path.Combine(Site, "content"));
        using var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(Site, "content", "a.md"));
        made.WaitForExit();

        Assert.True(DiskFolder.OfSite(Site).Read("content/a.md").IsRead);
    }

    private string[] List() => DiskFolder.OfSite(Site).List().Select(entry => $"{entry.Path} {entry.Kind}").ToArray();

    private static void Forbid(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }
    }

    private static string Text(SourceBytes read) => Encoding.UTF8.GetString(read.Bytes.Span);

    private void Write(string path, string text)
    {
        var full = Path.Combine(Site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
