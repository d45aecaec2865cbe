using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Commands;

/// <summary>The program's output depends on the site, the clock and the version, on nothing else of the machine.</summary>
public sealed class SameBytesTests : IDisposable
{
    private static readonly string Fixture = RepositoryFolder.Of("tests", "sites", "bilingual");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Language_time_zone_order_of_files_jobs_and_working_folder_change_no_byte()
    {
        Copy("one", files => files.Order(StringComparer.Ordinal));
        Copy("two", files => files.OrderDescending(StringComparer.Ordinal));
        var (first, said) = Build("one", folder.Of("one"), ["--jobs", "2"], "LANG=C", "LC_ALL=C", "TZ=UTC");
        Assert.NotEmpty(first);

        foreach (var (site, from, arguments, variables) in new (string, string, string[], string[])[]
        {
            ("one", folder.Of("one"), ["--jobs", "1"], ["LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Kiritimati"]),
            ("two", folder.Of("two"), ["--jobs", "2"], ["LANG=kk_KZ.UTF-8", "TZ=America/St_Johns"]),
            ("two", folder.Of("two", "content", "news"), [], ["LANG=ar_SA.UTF-8", "LC_ALL=ar_SA.UTF-8", "TZ=:not/a/zone"]),
            ("two", folder.Path, ["--site", "two", "--jobs", "7"], ["LANG=", "TZ=Asia/Almaty", "DOTNET_TieredCompilation=0", "DOTNET_gcServer=1"]),
            ("two", "/", ["--site", folder.Of("two")], ["DOTNET_PROCESSOR_COUNT=1", "HOME=/nonexistent"]),
        })
        {
            var (bytes, told) = Build(site, from, arguments, variables);
            Assert.Equal(first.Keys, bytes.Keys);
            Faults.None(first.Where(file => !file.Value.AsSpan().SequenceEqual(bytes[file.Key])).Select(file => $"{string.Join(' ', variables)} {string.Join(' ', arguments)}: {file.Key}"));
            Assert.Equal(said, told);
        }
    }

    /// <summary>The files of a build from nothing, and the lines that it printed but for the last, which says how long it took.</summary>
    private (SortedDictionary<string, byte[]> Files, string Said) Build(string site, string from, string[] arguments, params string[] variables)
    {
        foreach (var old in new[] { folder.Of(site, "output"), folder.Of(site, ".sitegen") }.Where(Directory.Exists))
        {
            Directory.Delete(old, recursive: true);
        }

        var run = SitegenProgram.Run(from, ["build", "--now", "2026-11-21T12:00:00+05:00", "--lang", "en", .. arguments], variables);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return (SiteBytes.Of(folder.Of(site, "output")), string.Join('\n', run.Lines[..^1]));
    }

    private void Copy(string name, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        foreach (var file in order(Directory.EnumerateFiles(Fixture, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Fixture, path))))
        {
            if (file == "site.yml" || file.StartsWith("content", StringComparison.Ordinal) || file.StartsWith("templates", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(folder.Of(name, file)) ?? folder.Path);
                File.Copy(Path.Combine(Fixture, file), folder.Of(name, file));
            }
        }
    }
}
