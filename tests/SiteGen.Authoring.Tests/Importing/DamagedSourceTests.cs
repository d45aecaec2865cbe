using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Authoring.Importing;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Importing;

/// <summary>
/// Sources damaged in ways that nobody thinks of end in articles or in a diagnostic, soon, and what was written can be read again.
/// `SITEGEN_FUZZ_SECONDS` makes each run as long as wanted.
/// </summary>
public sealed class DamagedSourceTests : IDisposable
{
    private const int CasesPerSeed = 8;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly string[] Pieces =
    [
        "<", ">", "</p>", "<p>", "<div>", "<table><tr><td>", "</td>", "<li>", "<ul><ol>", "<a href=\"", "<img src=\"../../x.jpg\" alt=\"", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<blockquote>", "<pre>", "&", "&amp;", "&#0;", "&#x110000;", "&bogus;",
        "\"", "'", "\\", "\n", "\n\n", "\r", "\t", "\0", "\u0007", "\u2028", "\uFEFF", "\u00A0", "\uD83D\uDE00", "и\u0306", "---\n", "+++\n", "[", "]", "{", "}", "{{<", "%}", ":", "=", "#", "|", "*", "_", "`", "```\n", ":::", "– ", "— деді ", "1. ", "- ",
        "2025-13-45", "31.02.2025", "15 қараша 2025", "99999999999999999999", "title: ", "date: ", "title = \"", "\"\"\"", "<item>", "</item>", "<title>", "<wp:post_type>post</wp:post_type>", "<!DOCTYPE x [", "Читайте также", "Теги:", "Автор:", "in", "\\u12", "x.kk.", "<h1>", "<iframe src=\"",
    ];

    private readonly ImportSite site = new();
    private readonly LoadedSite loaded;
    private readonly OverlayFolder files;

    public DamagedSourceTests()
    {
        files = new OverlayFolder(DiskFolder.OfSite(site.Path), EmbeddedFolder.DefaultTheme);
        loaded = SiteBuilder.Load(new BuildRequest { Now = FixedClock.Now }, files).Value ?? throw new InvalidOperationException("The settings are good.");
    }

    public void Dispose() => site.Dispose();

    public static TheoryData<string, string> Sources => new()
    {
        { "suhbat.txt", "a.txt" }, { "vizit.txt", "a.kk.txt" }, { "su.html", "a.html" }, { "export.xml", "a.xml" }, { "export.expected.md", "a.md" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_damaged_source_is_imported_or_refused(string fixture, string name)
    {
        var good = File.ReadAllBytes(ImportSite.Fixture(fixture));
        FuzzTime.ForEachSeed(seed =>
        {
            var number = 0;
            foreach (var damage in Gen.Sample(Damage, 50, new Rnd(seed), CasesPerSeed))
            {
                Check(damage(good), name, $"seed {seed}, case {number++}, {fixture}");
            }
        });
    }

    private void Check(byte[] bytes, string name, string what)
    {
        var path = site.Folder.Of("sources", name);
        Directory.CreateDirectory(site.Folder.Of("sources"));
        File.WriteAllBytes(path, bytes);
        foreach (var old in Directory.GetDirectories(site.Folder.Of("site", "content")).Where(folder => !folder.EndsWith("data", StringComparison.Ordinal)))
        {
            Directory.Delete(old, recursive: true);
        }

        try
        {
            var watch = Stopwatch.StartNew();
            var report = ArticleImporter.Import(new ImportRequest { Files = [path], Site = site.Path }, loaded, files);
            if (watch.Elapsed > Longest)
            {
                // A machine may be held or busy: what is slow by itself is slow again.
                watch.Restart();
                ArticleImporter.Import(new ImportRequest { Files = [path], Site = site.Path, IsTrial = true }, loaded, files);
                Assert.True(watch.Elapsed < Longest, $"{what} took {watch.Elapsed}.");
            }

            Assert.True(report.Value.Releases.Length > 0 || report.Diagnostics.Length > 0, $"{what}: nothing is imported and nothing is said.");
            foreach (var file in site.Content().Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)))
            {
                Readable(file.Value, $"{what}, {file.Key}");
            }
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{what}: {exception}\n{Convert.ToBase64String(bytes)}");
        }
    }

    /// <summary>What was written has front matter that YAML takes.</summary>
    private static void Readable(string text, string what)
    {
        Assert.StartsWith("---\n", text, StringComparison.Ordinal);
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        Assert.True(end > 0, what);
        var yaml = SiteGen.Pipeline.Yaml.YamlReader.Read(text[4..(end + 1)], "a.md");
        Assert.True(!yaml.Diagnostics.Any(diagnostic => diagnostic.IsError), $"{what}: {DiagnosticLines.Of(yaml.Diagnostics)}\n{text[..end]}");
    }

    private static Gen<Func<byte[], byte[]>> Damage =>
        from changes in Gen.ListOf(One, 6)
        from count in Gen.Choose(1, 6)
        select (Func<byte[], byte[]>)(bytes => changes.Take(count).Aggregate(bytes, (now, change) => change(now)));

    private static Gen<Func<byte[], byte[]>> One => Gen.OneOf(
        from at in Place from length in Gen.Choose(1, 60) select Cut(at, length),
        from at in Place from piece in Gen.Elements(Pieces) from times in Gen.Elements(1, 1, 2, 300) select Put(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)))),
        from at in Place from value in Gen.Choose(0, 255) select Put(at, [(byte)value]),
        from at in Place from length in Gen.Choose(1, 200) from times in Gen.Elements(2, 40) select Repeat(at, length, times));

    private static Gen<int> Place => Gen.Choose(0, 1_000_000);

    private static Func<byte[], byte[]> Cut(int at, int length) => bytes =>
    {
        var start = at % (bytes.Length + 1);
        return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(Math.Min(start + length, bytes.Length))];
    };

    private static Func<byte[], byte[]> Put(int at, byte[] piece) => bytes =>
    {
        var start = at % (bytes.Length + 1);
        return [.. bytes.AsSpan(0, start), .. piece, .. bytes.AsSpan(start)];
    };

    private static Func<byte[], byte[]> Repeat(int at, int length, int times) => bytes =>
    {
        var start = at % (bytes.Length + 1);
        var piece = bytes.AsSpan(start, Math.Min(length, bytes.Length - start)).ToArray();
        return Put(start, [.. Enumerable.Repeat(piece, times).SelectMany(part => part)])(bytes);
    };
}
