using System.Diagnostics;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Writing;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

/// <summary>What disks refuse. Small disks are mounted for it, which takes Linux and root; elsewhere these tests are skipped visibly.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TestOutput output = new();
    private readonly List<string> mounted = [];

    public void Dispose()
    {
        foreach (var folder in mounted)
        {
            Run("umount", folder);
        }

        output.Dispose();
    }

    [SkippableFact]
    public void A_full_disk_is_one_error_and_the_previous_site_stays()
    {
        Mount(output.Folder.Path, "size=256k");
        output.Build(("index.html", "before"), ("kk/index.html", "before"));
        var before = TemporaryFolder.Times(output.Root);

        var report = output.Build(
            [.. Enumerable.Range(0, 40).Select(number => ($"kk/{number}/index.html", new string('x', 20_000))), ("index.html", "after")]);

        Assert.Matches(
            "^'output/kk/[0-9]+/index.html' could not be written: the disk is full. Free some space and build again.$",
            MessageText.Of(Assert.Single(report.Diagnostics), "en"));
        Assert.Equal(before, TemporaryFolder.Times(output.Root));
        Assert.False(Directory.Exists(Path.Combine(output.Work, "next")));
        Assert.Equal(0, output.Build(("index.html", "before"), ("kk/index.html", "before")).Value.Written);
    }

    [SkippableFact]
    public void A_disk_that_becomes_full_while_publishing_leaves_the_previous_site()
    {
        Mount(output.Folder.Path, "nr_inodes=40");
        var site = Enumerable.Range(0, 10).Select(number => ($"{number}/index.html", "same")).ToArray();
        output.Build(site);
        var before = TemporaryFolder.Times(output.Root);

        var report = output.Build([.. site, .. Enumerable.Range(0, 8).Select(number => ($"new{number}.html", "new"))]);

        Assert.Equal("SG0806", Assert.Single(report.Diagnostics).Rule.Code);
        Assert.Equal(before, TemporaryFolder.Times(output.Root));
    }

    [SkippableFact]
    public void A_read_only_disk_is_an_error()
    {
        Mount(output.Folder.Path, "size=256k");
        output.Build(("index.html", "before"));
        Run("mount", "-o", "remount,ro", output.Folder.Path);

        Assert.Equal(
            "'output' cannot be written: the disk is read-only. Choose a folder on another disk with --output.",
            MessageText.Of(Assert.Single(OutputWriter.Open(output.Root, wait: false, output.Folder.Path).Diagnostics), "en"));
        Assert.Equal("before", output.Texts()["index.html"]);
    }

    [SkippableFact]
    public void A_folder_without_the_right_to_write_is_an_error()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such rights.");
        Skip.If(Environment.IsPrivilegedProcess, "Rights do not bind root; run the tests as another user for this one.");
        output.Build(("index.html", "before"));
        Run("chmod", "a-w", output.Folder.Of(".sitegen", "output"), output.Root);

        Diagnostic found;
        using (var writer = OutputWriter.Open(output.Root, wait: false, output.Folder.Path).Value)
        {
            writer?.Accept("index.html", "after"u8);
            found = Assert.Single(writer?.Commit().Diagnostics ?? []);
        }

        Run("chmod", "u+w", output.Folder.Of(".sitegen", "output"), output.Root);
        Assert.Equal("SG0804", found.Rule.Code);
        Assert.Equal("before", output.Texts()["index.html"]);
    }

    [SkippableFact]
    public void An_output_that_is_a_disk_of_its_own_is_an_error_that_says_where_to_write_instead()
    {
        Directory.CreateDirectory(output.Root);
        Mount(output.Root, "size=256k");

        var report = output.Build(("index.html", "new"));

        Assert.Equal(
            "'output' is a disk or a mounted folder of its own and cannot be exchanged as a whole. "
            + "Choose a folder inside it, for example --output output/site.",
            MessageText.Of(Assert.Single(report.Diagnostics), "en"));
        Assert.Empty(output.Texts());
        using var inside = OutputWriter.Open(Path.Combine(output.Root, "site"), wait: false, output.Folder.Path).Value;
        inside?.Accept("index.html", "new"u8);
        Assert.Equal(1, inside?.Commit().Value.Written);
    }

    private void Mount(string folder, string options)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Mounting a small disk takes Linux and root.");
        Skip.IfNot(Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder) == 0, "This machine does not let a small disk be mounted.");
        mounted.Add(folder);
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })
            ?? throw new InvalidOperationException(program);
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
