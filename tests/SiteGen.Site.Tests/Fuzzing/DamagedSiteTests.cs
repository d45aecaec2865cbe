using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fuzzing;

/// <summary>
/// Files damaged in ways that nobody thinks of end in output or in a diagnostic that points into a file. `SITEGEN_FUZZ_SECONDS` makes each
/// run as long as wanted; what it finds becomes a case of `FoundByFuzzingTests`.
/// </summary>
public sealed class DamagedSiteTests
{
    private const int CasesPerSeed = 10;

    private static readonly Lazy<TestSite> Good = new(() => TestSite.OfFolder(RepositoryFolder.Of("tests", "sites-invalid", "good")));

    private static readonly Lazy<byte[][]> Texts = new(() =>
        [.. Directory.GetFiles(RepositoryFolder.Of("tests", "SiteGen.Pipeline.Tests", "Specs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);

    [Theory]
    [InlineData("content/news/2025/habar/index.kk.md")]
    [InlineData("content/news/2025/habar/index.ru.md")]
    [InlineData("site.yml")]
    [InlineData("content/data/regions.yml")]
    [InlineData("content/data/tags.yml")]
    [InlineData("content/data/people.yml")]
    [InlineData("templates/i18n/kk.yml")]
    public void A_damaged_file_is_read_or_refused(string path) => FuzzTime.ForEachSeed(seed =>
    {
        foreach (var (damage, number) in Damages(seed))
        {
            var site = Good.Value.With(path, damage(Content(path), Other(seed, number)));
            Check(seed, number, site, path, Load);
        }
    });

    [Fact]
    public void A_text_of_any_Markdown_is_read_or_refused() => FuzzTime.ForEachSeed(seed =>
    {
        foreach (var (damage, number) in Damages(seed))
        {
            var text = Other(seed, number);
            var start = (int)(seed * 7919 + (ulong)number * 104729) % text.Length;
            var body = damage(text.AsSpan(start, Math.Min(3000, text.Length - start)).ToArray(), Other(seed + 1, number));
            var site = Good.Value.With("content/news/2025/habar/index.kk.md", [.. "---\ntitle: Т\ndate: 2025-11-15\n---\n"u8, .. body]);
            Check(seed, number, site, "content/news/2025/habar/index.kk.md", Load);
        }
    });

    [Fact]
    public void A_site_of_which_many_files_are_damaged_is_built_or_refused() => FuzzTime.ForEachSeed(seed =>
    {
        var site = Good.Value;
        var paths = site.Files.Keys.Concat(site.Folder.List().Select(entry => entry.Path).Where(path => path.StartsWith("templates/", StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var (damage, number) in Damages(seed).Take(3))
        {
            var path = paths[(int)((seed * 31 + (ulong)number * 17) % (ulong)paths.Length)];
            site = number == 2 ? site.With(path + "/x.md", damage(Content(path), Other(seed, number))) : site.With(path, damage(Content(path), Other(seed, number)));
            Check(seed, number, site, path, damaged => damaged.Build(jobs: 1).Result.Diagnostics);
        }
    });

    private static byte[] Content(string path) => Good.Value.Folder.Read(path).Bytes.ToArray();

    private static byte[] Other(ulong seed, int number) => Texts.Value[(int)((seed + (ulong)number) % (ulong)Texts.Value.Length)];

    private static IEnumerable<(Func<byte[], byte[], byte[]> Damage, int Number)> Damages(ulong seed) =>
        Gen.Sample(ByteChange.Damage, 50, new Rnd(seed), CasesPerSeed).Select((damage, number) => (damage, number));

    private static EquatableArray<Diagnostic> Load(TestSite site) => SiteBuilder.Load(new BuildRequest { Now = FixedClock.Now, Jobs = 1 }, site.Folder).Diagnostics;

    private static void Check(ulong seed, int number, TestSite site, string path, Func<TestSite, EquatableArray<Diagnostic>> run)
    {
        if (FuzzCase.Failure(site, run) is { } failure)
        {
            Assert.Fail($"seed {seed}, case {number}, {path}: {failure}\nThe file, as a text of C#:\n{Encoding.Latin1.GetString(site.Folder.Read(path).Bytes.Span)}\nand in Base64:\n{Convert.ToBase64String(site.Folder.Read(path).Bytes.Span)}");
        }
    }
}
