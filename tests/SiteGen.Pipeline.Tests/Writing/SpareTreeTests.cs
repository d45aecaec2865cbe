using System.Globalization;
using SiteGen.Pipeline.Writing;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

/// <summary>What large sites do, tried with small ones.</summary>
public sealed class SpareTreeTests : IDisposable
{
    private static readonly (string, string)[] Many = [.. Enumerable.Range(0, 40).Select(number => ($"kk/{number}/index.html", "always the same"))];

    private readonly TestOutput output = new() { WorthSpare = 1 };

    private string Spare => Path.Combine(output.Work, "spare");

    public void Dispose() => output.Dispose();

    [Fact]
    public void A_build_that_changes_little_keeps_the_tree_before_it_and_one_that_changes_much_does_not()
    {
        output.Build([.. Many, ("index.html", "one")]);
        Assert.False(Directory.Exists(Spare));

        output.Build([.. Many, ("index.html", "two")]);
        Assert.Equal("one", TemporaryFolder.Texts(Spare)["index.html"]);

        output.Build([.. Many.Select(file => (file.Item1, "all is new")), ("index.html", "three")]);
        Assert.False(Directory.Exists(Spare));
        Assert.Equal("three", output.Texts()["index.html"]);
    }

    [Fact]
    public void A_build_that_changes_nothing_leaves_the_tree_that_it_began_to_the_next()
    {
        output.Build([.. Many, ("index.html", "one")]);
        output.Build([.. Many, ("index.html", "one")]);
        Assert.False(Directory.Exists(Path.Combine(output.Work, "next")));

        Assert.Equal(1, output.Build([.. Many, ("index.html", "two")]).Value.Written);

        Assert.Equal(Texts([.. Many, ("index.html", "two")]), output.Texts());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_build_that_changes_everything_needs_no_tree_begun(bool mostStay)
    {
        output.Build([.. Many, ("index.html", "one")]);
        using (var writer = output.Open())
        {
            writer.Begin(mostStay);
            writer.Accept("index.html", "two"u8);
            writer.Accept("kk/5/index.html", "all is new"u8);
            Assert.Equal(39, writer.Commit().Value.Removed);
        }

        Assert.Equal(Texts(("index.html", "two"), ("kk/5/index.html", "all is new")), output.Texts());
    }

    [Fact]
    public void A_build_that_gives_up_while_its_tree_is_begun_leaves_nothing_of_it()
    {
        (string Path, string Text)[] site = [.. Many, ("index.html", "one")];
        output.Build(site);
        for (var build = 0; build < 20; build++)
        {
            using (var writer = output.Open())
            {
                writer.Begin(mostStay: true);
                Thread.Sleep(TimeSpan.FromMilliseconds(build * 0.2));
            }

            Assert.False(Directory.Exists(Path.Combine(output.Work, "next")));
            Assert.Equal(site.Length, output.Build(site).Value.Unchanged);
        }
    }

    [Fact]
    public void A_spare_tree_never_shows_in_what_is_published()
    {
        output.Folder.Write("output/stranger.txt", "mine");
        for (var build = 0; build < 8; build++)
        {
            var number = build.ToString(CultureInfo.InvariantCulture);
            (string Path, string Text)[] site =
            [
                .. Many.Where((_, index) => index != build * 3),
                ("index.html", number),
                (build % 2 == 0 ? "turn" : "turn/index.html", number),
                ($"only/{number}/deep/index.html", number),
                ($"kk/{build}/more.html", number),
            ];

            Assert.False(output.Build(site).HasErrors);

            var texts = output.Texts();
            Assert.True(texts.Remove("stranger.txt"));
            Assert.Equal(Texts(site), texts);
            Assert.False(Directory.Exists(Path.Combine(output.Root, "only", (build - 1).ToString(CultureInfo.InvariantCulture))));
            Assert.Equal(site.Length, output.Build(site).Value.Unchanged);
        }
    }

    [Theory]
    [InlineData("kk/5/index.html")]
    [InlineData("index.html")]
    public void A_spare_tree_that_somebody_changed_is_not_used(string path)
    {
        output.Build([.. Many, ("index.html", "one")]);
        output.Build([.. Many, ("index.html", "one"), ("kk/index.html", "two")]);
        File.Delete(Path.Combine(Spare, path));

        output.Build([.. Many, ("index.html", "one"), ("kk/index.html", "three")]);

        Assert.Equal("always the same", output.Texts()["kk/5/index.html"]);
        Assert.Equal("one", output.Texts()["index.html"]);
    }

    [Fact]
    public void A_file_damaged_in_the_output_is_good_again_in_both_trees()
    {
        output.Build([.. Many, ("index.html", "one")]);
        output.Build([.. Many, ("index.html", "two")]);
        File.WriteAllText(output.Folder.Of("output", "kk", "5", "index.html"), "damaged");
        for (var build = 0; build < 4; build++)
        {
            output.Build([.. Many, ("index.html", build.ToString(CultureInfo.InvariantCulture))]);

            Assert.Equal("always the same", output.Texts()["kk/5/index.html"]);
        }
    }

    [Fact]
    public void A_build_that_gives_up_leaves_the_spare_tree_to_the_next()
    {
        output.Build([.. Many, ("index.html", "one")]);
        output.Build([.. Many, ("index.html", "two")]);
        using (var writer = output.Open())
        {
            writer.Accept("index.html", "three"u8);
        }

        Assert.Equal("two", output.Texts()["index.html"]);
        Assert.True(Directory.Exists(Spare));
        Assert.False(Directory.Exists(Path.Combine(output.Work, "staged")));
        output.Build([.. Many, ("index.html", "four")]);
        Assert.Equal("four", output.Texts()["index.html"]);
    }

    [Fact]
    public void Strangers_come_and_go_between_the_two_trees()
    {
        output.Build([.. Many, ("index.html", "0")]);
        for (var build = 1; build < 6; build++)
        {
            var stranger = output.Folder.Write($"output/kk/{build}/mine.txt", "mine");

            Assert.Equal([$"kk/{build}/mine.txt"], output.Build([.. Many, ("index.html", build.ToString(CultureInfo.InvariantCulture))]).Value.Strangers);

            Assert.Equal("mine", File.ReadAllText(stranger));
            File.Delete(stranger);
        }
    }

    [Fact]
    public void Cleaning_removes_the_spare_tree_too()
    {
        output.Build([.. Many, ("index.html", "one")]);
        output.Build([.. Many, ("index.html", "two")]);

        OutputCleaner.Clean(output.Root, output.Folder.Path);

        Assert.Empty(Directory.EnumerateFileSystemEntries(output.Folder.Path));
    }

    private static SortedDictionary<string, string> Texts(params (string Path, string Text)[] files) =>
        new(files.ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal);
}
