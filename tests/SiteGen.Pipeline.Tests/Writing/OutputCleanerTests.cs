using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Writing;

namespace SiteGen.Pipeline.Tests.Writing;

public sealed class OutputCleanerTests : IDisposable
{
    private readonly TestOutput output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void Cleaning_removes_the_site_and_everything_around_it()
    {
        output.Folder.Write("site.yml", "title: x");
        output.Build(("index.html", "root"), ("kk/a/index.html", "a"));

        var report = Clean();

        Assert.Empty(report.Diagnostics);
        Assert.Equal(2, report.Value.Removed);
        Assert.Equal(["site.yml"], Directory.EnumerateFileSystemEntries(output.Folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Cleaning_leaves_what_others_put_there()
    {
        output.Build(("index.html", "root"), ("kk/a/index.html", "a"), ("kk/b/index.html", "b"));
        output.Folder.Write("output/kk/a/mine.txt", "mine");
        output.Folder.Write("output/kk/b/index.html", "changed by hand");
        Directory.CreateDirectory(output.Folder.Of("output", "empty"));

        var report = Clean();

        Assert.Equal(2, report.Value.Removed);
        Assert.Equal(["kk/a/mine.txt", "kk/b/index.html"], output.Texts().Keys);
        Assert.True(Directory.Exists(output.Folder.Of("output", "empty")));
        Assert.Equal(
            "Not written by sitegen and left as it is: output/kk/.",
            MessageText.Of(Assert.Single(report.Diagnostics), "en"));
    }

    [Fact]
    public void Where_nothing_was_built_nothing_is_removed()
    {
        output.Folder.Write("output/mine.txt", "mine");

        Assert.Equal(
            "There is nothing in 'output' that sitegen has written.",
            MessageText.Of(Assert.Single(Clean().Diagnostics), "en"));
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(output.Folder.Path).Select(Path.GetFileName));
        Assert.Equal("mine", output.Texts()["mine.txt"]);
    }

    [Fact]
    public void An_output_that_is_being_written_is_not_cleaned()
    {
        output.Build(("index.html", "root"));
        using var writer = output.Open();

        Assert.Equal("SG0801", Assert.Single(Clean().Diagnostics).Rule.Code);
        Assert.Equal(["index.html"], output.Texts().Keys);
    }

    [Fact]
    public void A_build_after_cleaning_is_a_first_build()
    {
        output.Build(("index.html", "root"));
        Clean();

        Assert.Equal(1, output.Build(("index.html", "root")).Value.Written);
    }

    private SiteGen.Primitives.Diagnostics.Diagnosed<CleanReport> Clean() => OutputCleaner.Clean(output.Root, output.Folder.Path);
}
