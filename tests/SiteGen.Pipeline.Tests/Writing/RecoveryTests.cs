using SiteGen.Pipeline.Writing;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

/// <summary>What a killed build can leave, and what the next one makes of it.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly TestOutput output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void Leftovers_of_a_killed_build_are_removed()
    {
        output.Build(("index.html", "one"));
        output.Folder.Write(".sitegen/output/next/half.html", "half");

        output.Build(("index.html", "one"));

        Assert.Equal(["lock", "manifest"], TemporaryFolder.Texts(output.Work).Keys);
        Assert.Equal(["index.html"], output.Texts().Keys);
    }

    [Fact]
    public void A_build_killed_before_the_exchange_left_the_previous_site_and_its_own_list()
    {
        output.Build(("index.html", "one"), ("old.html", "old"));
        PrepareAnother();

        var report = output.Build(("index.html", "one"));

        Assert.Equal(new WriteReport(0, 1, 1, 3, []), report.Value);
        Assert.Equal(["lock", "manifest"], TemporaryFolder.Texts(output.Work).Keys);
    }

    [Fact]
    public void A_build_killed_after_the_exchange_left_the_new_site_and_the_old_list()
    {
        output.Build(("index.html", "one"), ("old.html", "old"));
        PrepareAnother();
        Directory.Delete(output.Root, recursive: true);
        Directory.Move(Path.Combine(output.Work, "next"), output.Root);

        var report = output.Build(("index.html", "two"));

        Assert.Equal(new WriteReport(0, 1, 1, 3, []), report.Value);
        Assert.Equal(["index.html"], output.Texts().Keys);
    }

    [Fact]
    public void A_build_killed_between_two_renames_is_finished_by_the_next()
    {
        output.Build(("index.html", "one"), ("old.html", "old"));
        PrepareAnother();
        Directory.Move(output.Root, Path.Combine(output.Work, "old"));

        output.Open().Dispose();

        Assert.Equal(["index.html", "new.html"], output.Texts().Keys);
        Assert.Equal("two", output.Texts()["index.html"]);
    }

    [Fact]
    public void Between_two_renames_without_a_complete_tree_the_previous_site_comes_back()
    {
        output.Build(("index.html", "one"));
        Directory.Move(output.Root, Path.Combine(output.Work, "old"));
        output.Folder.Write(".sitegen/output/next/half.html", "half");

        output.Open().Dispose();

        Assert.Equal(["index.html"], output.Texts().Keys);
    }

    [Fact]
    public void A_disk_that_cannot_exchange_folders_gets_two_renames()
    {
        output.Build(("index.html", "one"));
        output.Folder.Write(".sitegen/output/next/index.html", "two");
        var place = OutputPlace.Find(output.Root, output.Folder.Path).Value;

        TreeExchange.RenameTwice(place!); // Found: the tests' output is a good place.
        TreeExchange.RemoveLeftovers(place!);

        Assert.Equal("two", output.Texts()["index.html"]);
        Assert.False(Directory.Exists(Path.Combine(output.Work, "old")));
    }

    /// <summary>A build that stands right before the exchange: its tree and its list are complete.</summary>
    private void PrepareAnother()
    {
        using var other = new TestOutput();
        other.Build(("index.html", "two"), ("new.html", "new"));
        CopyFolder(other.Root, Path.Combine(output.Work, "next"));
        File.Copy(Path.Combine(other.Work, "manifest"), Path.Combine(output.Work, "manifest.next"));
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
