using SiteGen.Languages.Messages;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

public sealed class StrangerTests : IDisposable
{
    private readonly TestOutput output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void A_strangers_file_stays_and_is_named_whether_the_site_changed_or_not()
    {
        output.Build(("index.html", "one"), ("kk/index.html", "kk"));
        output.Folder.Write("output/google1234.html", "verification");
        output.Folder.Write("output/kk/notes.txt", "notes");

        var unchanged = output.Build(("index.html", "one"), ("kk/index.html", "kk"));
        var changed = output.Build(("index.html", "two"), ("kk/index.html", "kk"));

        Assert.Equal(["google1234.html", "kk/notes.txt"], unchanged.Value.Strangers);
        Assert.Equal(unchanged.Diagnostics, changed.Diagnostics);
        Assert.Equal(
            "Not written by sitegen and left as it is: output/google1234.html, output/kk/notes.txt.",
            MessageText.Of(Assert.Single(changed.Diagnostics), "en"));
        Assert.Equal("verification", output.Texts()["google1234.html"]);
    }

    [Fact]
    public void A_folder_in_which_nothing_is_ours_is_named_as_one()
    {
        output.Folder.Write("output/.git/objects/ab/cdef", "object");
        output.Folder.Write("output/.git/HEAD", "ref");
        Directory.CreateDirectory(output.Folder.Of("output", "empty", "deeper"));

        var report = output.Build(("index.html", "one"));

        Assert.Equal([".git/"], report.Value.Strangers);
        Assert.Equal([".git/HEAD", ".git/objects/ab/cdef", "index.html"], output.Texts().Keys);
        Assert.True(Directory.Exists(output.Folder.Of("output", "empty", "deeper")));
    }

    [Fact]
    public void Many_strangers_are_counted_after_the_first_five()
    {
        for (var i = 0; i < 7; i++)
        {
            output.Folder.Write($"output/{i}.txt", "x");
        }

        Assert.Equal(
            "Not written by sitegen and left as it is: output/0.txt, output/1.txt, output/2.txt, output/3.txt, output/4.txt, … (7).",
            MessageText.Of(Assert.Single(output.Build(("index.html", "one")).Diagnostics), "en"));
    }

    [Fact]
    public void A_file_that_somebody_changed_is_theirs_once_the_site_has_no_such_page()
    {
        output.Build(("index.html", "one"), ("old.html", "written"), ("older.html", "written"));
        output.Folder.Write("output/old.html", "changed");

        var report = output.Build(("index.html", "one"));

        Assert.Equal(1, report.Value.Removed);
        Assert.Equal(["old.html"], report.Value.Strangers);
        Assert.Equal("changed", output.Texts()["old.html"]);
    }

    [Theory]
    [InlineData("kk", "output/kk")]
    [InlineData("index.html/x", "output/index.html/x")]
    public void A_strangers_file_where_the_site_needs_the_name_is_an_error_and_nothing_changes(string stranger, string named)
    {
        output.Folder.Write("output/" + stranger, "mine");
        var before = TemporaryFolder.Times(output.Root);

        var report = output.Build(("index.html", "root"), ("kk/index.html", "kk"));

        Assert.Equal(
            $"'{named}' was not written by sitegen and stands where the site needs that name for something else. Move it away and build again.",
            MessageText.Of(Assert.Single(report.Diagnostics), "en"));
        Assert.Equal(before, TemporaryFolder.Times(output.Root));
    }

    [SkippableFact]
    public void A_link_out_of_the_output_is_never_written_through()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        output.Folder.Write("private/index.html", "private");
        Directory.CreateDirectory(output.Root);
        Directory.CreateSymbolicLink(output.Folder.Of("output", "kk"), output.Folder.Of("private"));
        File.CreateSymbolicLink(output.Folder.Of("output", "page.html"), output.Folder.Of("private", "index.html"));

        Assert.True(output.Build(("kk/index.html", "public")).HasErrors);
        Assert.Equal(1, output.Build(("page.html", "public")).Value.Written);

        Assert.Equal("private", File.ReadAllText(output.Folder.Of("private", "index.html")));
        Assert.Equal("public", File.ReadAllText(output.Folder.Of("output", "page.html")));
        Assert.Equal(output.Folder.Of("private"), new DirectoryInfo(output.Folder.Of("output", "kk")).LinkTarget);
    }
}
