using System.Text;
using SiteGen.Pipeline.Writing;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TestOutput output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_leaves_nothing_half_done()
    {
        var report = output.Build(("index.html", "root"), ("kk/index.html", "front"), ("kk/news/2025/a/index.html", "a"), (".nojekyll", ""));

        Assert.Empty(report.Diagnostics);
        Assert.Equal(new WriteReport(4, 0, 0, 10, []), report.Value);
        Assert.Equal([".nojekyll", "index.html", "kk/index.html", "kk/news/2025/a/index.html"], output.Texts().Keys);
        Assert.Equal(["lock", "manifest"], TemporaryFolder.Texts(output.Work).Keys);
    }

    [Fact]
    public void A_second_build_of_the_same_site_touches_no_file_and_no_folder()
    {
        output.Build(("index.html", "root"), ("kk/a/index.html", "a"), ("empty.txt", ""));
        var before = TemporaryFolder.Times(output.Folder.Path);

        var report = output.Build(("empty.txt", ""), ("index.html", "root"), ("kk/a/index.html", "a"));

        Assert.Equal(new WriteReport(0, 3, 0, 5, []), report.Value);
        Assert.Equal(before, TemporaryFolder.Times(output.Folder.Path));
    }

    [Fact]
    public void Only_the_file_that_differs_is_written()
    {
        output.Build(("index.html", "root"), ("kk/a/index.html", "a"), ("kk/b/index.html", "b"));
        var before = Files(TemporaryFolder.Times(output.Root));

        var report = output.Build(("index.html", "root"), ("kk/a/index.html", "A"), ("kk/b/index.html", "b"));

        var after = Files(TemporaryFolder.Times(output.Root));
        Assert.Equal(new WriteReport(1, 2, 0, 6, []), report.Value);
        Assert.Equal(["kk/a/index.html"], after.Keys.Where(path => after[path] != before[path]));
        Assert.Equal("A", output.Texts()["kk/a/index.html"]);

        SortedDictionary<string, long> Files(SortedDictionary<string, long> times)
        {
            var files = output.Texts();
            return new(times.Where(pair => files.ContainsKey(pair.Key)).ToDictionary(), StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_page_that_the_site_no_longer_has_goes_with_the_folders_that_it_leaves_empty()
    {
        output.Build(("index.html", "root"), ("kk/old/deep/index.html", "old"), ("kk/new/index.html", "new"));

        var report = output.Build(("index.html", "root"), ("kk/new/index.html", "new"));

        Assert.Equal(1, report.Value.Removed);
        Assert.Equal(["index.html", "kk/new/index.html"], output.Texts().Keys);
        Assert.False(Directory.Exists(Path.Combine(output.Root, "kk", "old")));
    }

    [Fact]
    public void A_file_can_become_a_folder_and_a_folder_a_file()
    {
        output.Build(("a", "file"), ("b/index.html", "in a folder"));

        output.Build(("a/index.html", "in a folder"), ("b", "file"));

        Assert.Equal(["a/index.html", "b"], output.Texts().Keys);
    }

    [Fact]
    public void Without_commit_the_previous_site_stays_byte_for_byte()
    {
        output.Build(("index.html", "before"), ("gone.html", "before"));
        var before = TemporaryFolder.Times(output.Root);

        using (var writer = output.Open())
        {
            writer.Accept("index.html", "after"u8);
            writer.Accept("new.html", "after"u8);
        }

        Assert.Equal(before, TemporaryFolder.Times(output.Root));
        Assert.Equal(["gone.html", "index.html"], output.Texts().Keys);
        Assert.False(Directory.Exists(Path.Combine(output.Work, "next")));
    }

    [Fact]
    public void Work_that_goes_on_after_giving_up_writes_nothing()
    {
        output.Build(("index.html", "before"));
        using var writer = output.Open();
        writer.Accept("index.html", "after"u8);

        Assert.True(writer.TryAbandon());
        writer.Accept("late.html", "late"u8);

        Assert.False(writer.TryAbandon());
        Assert.Equal(["index.html"], output.Texts().Keys);
        Assert.False(Directory.Exists(Path.Combine(output.Work, "next")));
    }

    [Fact]
    public async Task Giving_up_amid_the_work_of_others_leaves_nothing()
    {
        const int Attempts = 50;
        output.Build(("index.html", "before"));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            using var writer = output.Open();
            var made = 0;
            var workers = Enumerable.Range(0, 2).Select(worker => Task.Run(() =>
            {
                for (var i = 0; i < 500; i++)
                {
                    writer.Accept($"w{worker}/d{i}/page.html", "page"u8);
                    Interlocked.Increment(ref made);
                }
            })).ToArray();
            SpinWait.SpinUntil(() => Volatile.Read(ref made) > attempt);

            Assert.True(writer.TryAbandon());

            Assert.False(Directory.Exists(Path.Combine(output.Work, "next")));
            await Task.WhenAll(workers);
            Assert.False(Directory.Exists(Path.Combine(output.Work, "next")));
        }

        Assert.Equal(["index.html"], output.Texts().Keys);
    }

    [Fact]
    public void What_is_published_cannot_be_given_up()
    {
        using var writer = output.Open();
        writer.Accept("index.html", "new"u8);
        writer.Commit();

        Assert.False(writer.TryAbandon());
        Assert.Equal("new", output.Texts()["index.html"]);
    }

    [Fact]
    public void A_damaged_file_is_written_again()
    {
        output.Build(("index.html", "good"), ("b.html", "b"));
        File.WriteAllText(Path.Combine(output.Root, "index.html"), "evil");
        File.Delete(Path.Combine(output.Root, "b.html"));

        var report = output.Build(("index.html", "good"), ("b.html", "b"));

        Assert.Equal(2, report.Value.Written);
        Assert.Equal("good", output.Texts()["index.html"]);
        Assert.Equal("b", output.Texts()["b.html"]);
    }

    [Fact]
    public void A_file_whose_time_alone_changed_is_not_written_again()
    {
        output.Build(("index.html", "root"));
        var touched = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(output.Root, "index.html"), touched);

        var report = output.Build(("index.html", "root"));

        Assert.Equal(0, report.Value.Written);
        Assert.Equal(touched, File.GetLastWriteTimeUtc(Path.Combine(output.Root, "index.html")));
    }

    [Fact]
    public void Without_the_list_of_earlier_files_the_bytes_are_compared_and_nothing_unknown_is_removed()
    {
        output.Build(("index.html", "root"), ("old.html", "old"));
        Directory.Delete(output.Folder.Of(".sitegen"), recursive: true);

        var report = output.Build(("index.html", "root"));

        Assert.Equal(new WriteReport(0, 1, 0, 4, ["old.html"]), report.Value);
        Assert.Equal(["index.html", "old.html"], output.Texts().Keys);
    }

    [Fact]
    public void Many_workers_may_write_at_once()
    {
        using (var writer = output.Open())
        {
            Parallel.For(0, 500, number => writer.Accept($"kk/{number % 7}/{number}/index.html", Encoding.UTF8.GetBytes($"page {number}")));
            Assert.Equal(500, writer.Commit().Value.Written);
        }

        Assert.Equal("page 123", output.Texts()["kk/4/123/index.html"]);
    }

    [Fact]
    public void A_path_written_twice_is_a_fault_of_the_program()
    {
        using var writer = output.Open();
        writer.Accept("index.html", "one"u8);

        Assert.Throws<InvalidOperationException>(() => writer.Accept("index.html", "two"u8));
    }

    [SkippableFact]
    public void An_output_that_is_a_link_stays_one_and_what_it_leads_to_is_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        var target = output.Folder.Of("elsewhere", "www");
        Directory.CreateDirectory(target);
        Directory.CreateSymbolicLink(output.Root, target);

        output.Build(("index.html", "one"));
        output.Build(("index.html", "two"));

        Assert.Equal(target, new DirectoryInfo(output.Root).LinkTarget);
        Assert.Equal("two", File.ReadAllText(Path.Combine(target, "index.html")));
    }

    [SkippableFact]
    public void Who_could_read_the_output_can_read_the_next_one()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such rights.");
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
            output.Build(("index.html", "one"));
            File.SetUnixFileMode(output.Root, Rights);

            output.Build(("index.html", "two"));

            Assert.Equal(Rights, File.GetUnixFileMode(output.Root));
        }
    }
}
