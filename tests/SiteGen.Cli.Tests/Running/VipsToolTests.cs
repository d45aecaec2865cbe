using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Running;

/// <summary>The built program with the real `vipsthumbnail`; skipped where it is not installed.</summary>
public sealed class VipsToolTests : IDisposable
{
    private const string Photo = "kk/news/2025/a/photo";

    private readonly SmallSite site = new();
    private readonly TemporaryFolder work = new();

    public void Dispose()
    {
        site.Dispose();
        work.Dispose();
    }

    [SkippableFact]
    public void A_turned_photo_has_upright_variants_without_place_and_with_its_creator()
    {
        WritePhoto(WholePhoto());
        var run = site.Run("build");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var name in new[] { "-480w.jpg", "-480w.webp", ".jpg", "-1200x630.jpg" })
        {
            var path = site.Folder.Of("output", Photo + name);
            if (name.Contains("1200", StringComparison.Ordinal))
            {
                Assert.False(File.Exists(path), "A card of 1200 dots cannot be cut from a photo of 800.");
                continue;
            }

            var text = Encoding.Latin1.GetString(File.ReadAllBytes(path));
            Assert.DoesNotContain(TurnedPhoto.Device, text, StringComparison.Ordinal);
            Assert.DoesNotContain("\0+\0\0\0\u0001\0\0\0\u000e\0\0\0\u0001", text, StringComparison.Ordinal);
            Assert.Contains(TurnedPhoto.Creator, text, StringComparison.Ordinal);
            Assert.Contains(TurnedPhoto.Rights, text, StringComparison.Ordinal);
        }

        foreach (var kind in new[] { "jpg", "webp" })
        {
            var path = site.Folder.Of("output", $"{Photo}-480w.{kind}");
            Assert.Equal(("480", "720"), (TurnedPhoto.Header(path, "width"), TurnedPhoto.Header(path, "height")));
            Assert.True(TurnedPhoto.Header(path, "exif-ifd0-Orientation") is "" or ['1', ..], "The variant would be turned once more.");
            Assert.True(TurnedPhoto.Dot(path, 240, 40) is [> 180, < 60, < 60], "Red is not above.");
            Assert.True(TurnedPhoto.Dot(path, 240, 680) is [< 60, < 60, > 180], $"Blue is not below: {string.Join(",", TurnedPhoto.Dot(path, 240, 680))}.");
        }

        Assert.StartsWith("RIFF", Encoding.ASCII.GetString(File.ReadAllBytes(site.Folder.Of("output", Photo + "-480w.webp")).AsSpan(0, 4)), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Both_languages_offer_the_same_files()
    {
        WritePhoto(WholePhoto());
        Assert.Equal(0, site.Run("build").ExitCode);
        var kazakh = Sets(site.TextOf("kk/news/2025/a/index.html"));
        Assert.Equal([$"/press/{Photo}-480w.webp 480w", $"/press/{Photo}-480w.jpg 480w, /press/{Photo}.jpg 800w"], kazakh);
        Assert.Equal(kazakh, Sets(site.TextOf("ru/news/2025/a/index.html")));
        Assert.Contains("width=\"800\" height=\"1200\"", site.TextOf("ru/news/2025/a/index.html"), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(site.Output, "photo-*", SearchOption.AllDirectories).Length);

        static string[] Sets(string page) => Regex.Matches(page, "<(?:source|img)[^>]* srcset=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToArray();
    }

    [SkippableFact]
    public void A_second_build_from_nothing_takes_them_from_the_cache()
    {
        WritePhoto(WholePhoto());
        var real = Path.Combine(TurnedPhoto.FolderOf("vipsthumbnail")!, "vipsthumbnail"); // WholePhoto skips without it.
        var log = work.Of("log");
        var counting = work.Write("bin/vipsthumbnail", $"#!/bin/sh\necho \"$@\" >> '{log}'\nexec '{real}' \"$@\"\n");
        Skip.If(OperatingSystem.IsWindows(), "The counting program is a shell script.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(counting, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var path = $"PATH={work.Of("bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        Assert.Equal(0, SitegenProgram.Run(site.Path, ["build"], path).ExitCode);
        Assert.Equal(2, Made());
        var first = File.ReadAllBytes(site.Folder.Of("output", Photo + "-480w.webp"));

        Directory.Delete(site.Output, recursive: true);
        Assert.Equal(0, SitegenProgram.Run(site.Path, ["build"], path).ExitCode);
        Assert.Equal(2, Made());
        Assert.Equal(first, File.ReadAllBytes(site.Folder.Of("output", Photo + "-480w.webp")));

        int Made() => File.ReadAllLines(log).Count(line => line.Contains("--size", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_grey_photo_has_variants()
    {
        WritePhoto(WholePhoto());
        Assert.Equal("", TurnedPhoto.Vips("colourspace", work.Of("photo.jpg"), work.Of("grey.jpg") + "[Q=90,strip]", "b-w"));
        WritePhoto(File.ReadAllBytes(work.Of("grey.jpg")));
        var run = site.Run("build");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("SG0707", run.Output, StringComparison.Ordinal);
        Assert.Equal("480", TurnedPhoto.Header(site.Folder.Of("output", Photo + "-480w.webp"), "width"));
    }

    [SkippableFact]
    public void A_damaged_photo_is_told_of_and_published_in_its_own_size()
    {
        var whole = WholePhoto();

        // The table that every dot is measured by is gone: the photo has a size and an end, and cannot be opened.
        var table = whole.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB]);
        whole[table + 1] = 0xFE;
        for (var at = whole.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB]); at >= 0; at = whole.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDB]))
        {
            whole[at + 1] = 0xFE;
        }

        WritePhoto(whole);
        var run = site.Run("build", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("content/news/2025/a/photo.jpg: warning SG0707", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(site.Folder.Of("output", Photo + ".jpg")), File.ReadAllBytes(site.Folder.Of("output", Photo + "-480w.jpg")));
    }

    [SkippableFact]
    public void Without_a_place_for_temporary_files_a_photo_is_published_in_its_own_size()
    {
        Skip.If(OperatingSystem.IsWindows(), "The place is named by another variable.");
        WritePhoto(WholePhoto());
        var run = SitegenProgram.Run(site.Path, ["build", "--lang", "en"], $"TMPDIR={work.Of("nowhere")}");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("content/news/2025/a/photo.jpg: warning SG0707", run.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(site.Folder.Of("output", Photo + ".jpg")), File.ReadAllBytes(site.Folder.Of("output", Photo + "-480w.jpg")));
    }

    private byte[] WholePhoto()
    {
        Skip.If(new[] { "vipsthumbnail", "vips", "vipsheader" }.Any(program => TurnedPhoto.FolderOf(program) is null), "libvips is not installed.");
        return TurnedPhoto.Make(work);
    }

    private void WritePhoto(byte[] photo)
    {
        site.Write("a", "Бірінші жаңалық", "Первая новость", "image: { src: photo.jpg, alt: { kk: Сурет, ru: Снимок } }\n");
        File.WriteAllBytes(site.Folder.Of("content", "news", "2025", "a", "photo.jpg"), photo);
    }
}
