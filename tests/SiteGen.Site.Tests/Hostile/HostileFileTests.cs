using System.Diagnostics;
using System.Text;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>Files that want out of the site, or more of the machine than they are worth. Each is bounded in time and in memory.</summary>
public sealed class HostileFileTests
{
    private const string Release = "content/news/2026/x/index.kk.md";
    private const string Secret = "what nobody may publish";
    private const long MostBytes = 4L * 1024 * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    public static TheoryData<string> WaysOut =>
        [.. new[]
        {
            "../../../../../secret.svg", "..\\..\\..\\..\\..\\secret.svg", "/../secret.svg", "/../../secret.svg", "a/../../../../../../secret.svg", "./../../../../../secret.svg",
            "%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.svg", "..%2f..%2f..%2f..%2f..%2fsecret.svg", "....//....//....//....//....//secret.svg", "..;/..;/secret.svg", "../", "..", ".", "/", "",
            "C:/secret.svg", "C:secret.svg", "//secret.svg", "///secret.svg", "file:///secret.svg", "~/secret.svg", "secret.svg\0.svg", "\u2025/\u2025/secret.svg", "\uFF0E\uFF0E/secret.svg", "content/../../secret.svg",
        }];

    [Theory]
    [MemberData(nameof(WaysOut))]
    public void No_path_leads_out_of_the_site(string path)
    {
        using var folder = new TemporaryFolder();
        var quoted = HostileText.Quoted(path);
        folder.Write("secret.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"><!-- {Secret} --></svg>");
        folder.Write("site/site.yml", $"title: Т\nbase_url: https://news.example.kz/\nlanguages: [kk]\norganization: {{ name: Т, logo: {quoted} }}\n");
        folder.Write("site/content/data/people.yml", $"- {{ id: p, name: А, image: {quoted}, url: {quoted} }}\n");
        folder.Write(
            "site/" + Release,
            $"""
            ---
            title: Т
            date: 2026-11-20
            slug: {quoted}
            aliases: [{quoted}, {HostileText.Quoted("/" + path)}]
            image: {quoted}
            gallery: [{quoted}, {"{"} src: {quoted} {"}"}]
            attachments: [{"{"} file: {quoted} {"}"}]
            id: {quoted}
            ---
            ![а]({path}) [б]({path}) ![в](<{path}>) [г](<{path}>) <img src="{path}"> <a href="{path}">д</a>

            """.Replace("\0", "", StringComparison.Ordinal));
        var built = Bounded(() => TestSite.Build(new OverlayFolder(DiskFolder.OfSite(folder.Of("site")), EmbeddedFolder.DefaultTheme), new BuildRequest { Now = FixedClock.Now, Jobs = 1 }));
        Assert.DoesNotContain(built.Files.Values, bytes => Encoding.UTF8.GetString(bytes).Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(built.Paths, written => written.StartsWith('/') || written.Split('/', '\\').Any(part => part is ".." or "." or ""));
    }

    [Theory]
    [InlineData("/{lang}/../../{slug}/")]
    [InlineData("../{slug}/")]
    [InlineData("/{lang}/{section}/..%2f{slug}/")]
    [InlineData("\\\\{slug}\\\\")]
    [InlineData("//host/{slug}/")]
    [InlineData("/./{slug}/")]
    public void No_permalink_leads_out_of_the_output(string permalink)
    {
        var built = Bounded(() => One("Мәтін.\n").With("site.yml", $"title: Т\nbase_url: https://news.example.kz/\nlanguages: [kk]\npermalink: \"{permalink}\"\n").Build(jobs: 1));
        Assert.DoesNotContain(built.Paths, written => written.StartsWith('/') || written.Split('/', '\\').Any(part => part is ".." or "." or ""));
        Assert.Contains("site.yml:4:", built.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_unknown_tags_are_named()
    {
        var vocabulary = string.Concat(Enumerable.Range(0, 60).Select(i => $"- {{ id: zhoba-{i}, name: Жоба {i} }}\n"));
        var tags = string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"tag-{i}"));
        var built = Bounded(() => One("Мәтін.\n", $"tags: [{tags}]\n").With("content/data/tags.yml", vocabulary).Build(jobs: 1));
        Assert.True(built.Result.HasErrors);
        Assert.True(built.Result.Diagnostics.Length < 200_000);
    }

    [Fact]
    public void One_tag_a_hundred_thousand_times_is_one_tag()
    {
        var built = Bounded(() => One("Мәтін.\n", $"tags: [{string.Join(", ", Enumerable.Repeat("su", 100_000))}]\n").With("content/data/tags.yml", "- { id: su, name: Су }\n").Build(jobs: 1));
        Assert.True(built.Has("kk/tags/su/index.html") || built.Result.HasErrors, built.Report);
    }

    [Fact]
    public void A_thousand_known_tags_on_a_release_are_published()
    {
        var ids = Enumerable.Range(0, 1000).Select(i => $"t{i}").ToArray();
        var built = Bounded(() => One("Мәтін.\n", $"tags: [{string.Join(", ", ids)}]\n").With("content/data/tags.yml", string.Concat(ids.Select(id => $"- {{ id: {id}, name: Т {id} }}\n"))).Build(jobs: 1));
        Assert.False(built.Result.HasErrors, built.Report);
        Assert.True(built.Has("kk/tags/t999/index.html"));
    }

    /// <summary>Pictures whose headers promise what the file does not hold, or what no machine could unpack.</summary>
    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "200-megapixels.jpg", Jpeg(20_000, 10_000) },
        { "largest.jpg", Jpeg(65_535, 65_535) },
        { "of-no-size.jpg", Jpeg(0, 0) },
        { "that-is-a-page.jpg", "<script>1</script>"u8.ToArray() },
        { "that-is-png.jpg", Png(3, 3) },
        { "cut.jpg", [0xFF, 0xD8, 0xFF] },
        { "segment-beyond-the-end.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 0x45] },
        { "segment-of-no-length.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x00, 0xFF, 0xE1, 0x00, 0x00] },
        { "of-marks-alone.jpg", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 3_000_000)] },
        { "exif-in-a-circle.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x18, .. "Exif\0\0II*\0"u8, 0x08, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0x12, 0x01, 0x08, 0x00, 0x00, 0x00, .. Jpeg(3, 3)[2..]] },
        { "exif-far-away.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x16, .. "Exif\0\0MM\0*"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, .. Jpeg(3, 3)[2..]] },
        { "of-negative-size.png", Png(-1, int.MinValue) },
        { "largest.png", Png(int.MaxValue, int.MaxValue) },
        { "cut.webp", [.. "RIFF\0\0\0\0WEBPVP8X"u8] },
        { "cut-later.webp", [.. "RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\0\0\0\0"u8] },
        { "cut.gif", [.. "GIF89a"u8] },
        { "of-odd-size.svg", [.. "<svg width=\"1e308\" height=\"NaN\" viewBox=\"0 0 -1 1e99\"/>"u8] },
        { "without-an-end.svg", [.. "<svg width=\""u8] },
        { "empty.jpg", [] },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_that_lies_costs_nothing_and_breaks_nothing(string name, byte[] bytes)
    {
        var built = Bounded(
            () => One($"![а]({name})\n", $"image: {{ src: {name}, alt: А }}\ngallery: [{{ src: {name}, alt: А }}]\n").With("content/news/2026/x/" + name, bytes).Build(jobs: 1),
            512L * 1024 * 1024);
        Assert.True(built.Has("kk/news/2026/x/index.html") || built.Result.HasErrors, built.Report);
    }

    /// <summary>Files of twenty megabytes, and nests that would exhaust the stack.</summary>
    public static TheoryData<string, string, string> Large => new()
    {
        { "a text of words", Release, "---\ntitle: Т\ndate: 2026-11-20\n---\n" + Repeat("Облыста жаңа мектеп ашылды.\n\n", 20) },
        { "a text of one line", Release, "---\ntitle: Т\ndate: 2026-11-20\n---\n" + Repeat("мектеп ", 20) },
        { "front matter of one value", Release, "---\ntitle: Т\ndate: 2026-11-20\nsummary: " + Repeat("мектеп ", 20) + "\n---\nМ\n" },
        { "front matter without an end", Release, "---\n" + Repeat("title: Т\n", 5) },
        { "a list of names", "content/data/tags.yml", Repeat("- { id: su, name: Су }\n", 5) },
        { "settings", "site.yml", "title: Т\nbase_url: https://news.example.kz/\nlanguages: [kk]\n#" + Repeat("x", 20) },
        { "a nest in a list of names", "content/data/tags.yml", Repeat("[", 1) },
        { "a nest in front matter", Release, "---\ntitle: Т\ndate: 2026-11-20\nextra: " + Repeat("{a: ", 1) + "\n---\nМ\n" },
        { "a nest in a text", Release, "---\ntitle: Т\ndate: 2026-11-20\n---\n" + Repeat("> ", 1) + "x\n" },
        { "a nest of tags", Release, "---\ntitle: Т\ndate: 2026-11-20\n---\n" + Repeat("<div>", 1) + "x\n" },
        { "a nest in a template", "templates/partials/card.sbn-html", Repeat("{{ if true }}", 1) },
        { "a nest in an expression", "templates/partials/card.sbn-html", "{{ " + Repeat("(", 1) },
        { "a template that shows itself", "templates/partials/card.sbn-html", "{{ include \"card\" }}{{ include \"card\" }}" },
        { "a loop in a loop", "templates/partials/card.sbn-html", "{{ for a in 1..100000 }}{{ for b in 1..100000 }}{{ for c in 1..100000 }}x{{ end }}{{ end }}{{ end }}" },
        { "aliases that explode", Release, "---\ntitle: Т\ndate: 2026-11-20\nextra:\n  a: &a [x, x, x, x, x, x, x, x, x]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n  d: &d [*c, *c, *c, *c, *c, *c, *c, *c]\n  e: &e [*d, *d, *d, *d, *d, *d, *d, *d]\n  f: &f [*e, *e, *e, *e, *e, *e, *e, *e]\n  g: [*f, *f, *f, *f, *f, *f, *f, *f]\n---\nМ\n" },
    };

    [Theory]
    [MemberData(nameof(Large))]
    public void A_file_that_is_too_much_ends_soon(string what, string path, string text)
    {
        BuiltSite? built = null;
        var thread = new Thread(() => built = Bounded(() => One("Мәтін.\n").With(path, text).Build(jobs: 1)), 1024 * 1024) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(2 * Longest), what);
        Assert.True(built is { } ended && (ended.Result.HasErrors || ended.Has("kk/index.html") || !ended.Result.IsUsable), what);
    }

    [Theory]
    [InlineData(Release)]
    [InlineData("content/news/2026/x/a.svg")]
    [InlineData("content/data/tags.yml")]
    [InlineData("site.yml")]
    [InlineData("templates/partials/card.sbn-html")]
    [InlineData("templates/i18n/kk.yml")]
    [InlineData("templates/assets/css/site.css")]
    public void A_file_that_vanishes_between_listing_and_reading_is_named(string path)
    {
        var site = One("![а](a.svg)\n", "image: { src: a.svg, alt: А }\n").With("content/news/2026/x/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>").With("content/data/tags.yml", "- { id: su, name: Су }\n");
        var built = Bounded(() => TestSite.Build(new VanishingFolder(site.Folder, path), new BuildRequest { Now = FixedClock.Now, Jobs = 1 }));
        Assert.True(built.Result.HasErrors || !built.Result.IsUsable, built.Report);
        Assert.Contains(path, built.Report, StringComparison.Ordinal);
    }

    private static TestSite One(string text, string front = "") => TestSite.Small
        .With("site.yml", "title: Т\nbase_url: https://news.example.kz/\nlanguages: [kk]\n")
        .With(Release, $"---\ntitle: Т\ndate: 2026-11-20\n{front}---\n{text}");

    private static string Repeat(string piece, int megabytes) => string.Concat(Enumerable.Repeat(piece, megabytes * 1024 * 1024 / Encoding.UTF8.GetByteCount(piece)));

    private static BuiltSite Bounded(Func<BuiltSite> build, long mostBytes = MostBytes)
    {
        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        var built = build();
        var (took, used) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(took < Longest, $"It took {took}.");
        Assert.True(used < mostBytes, $"It used {used} bytes.");
        return built;
    }

    private static byte[] Jpeg(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xC0, 0x00, 0x11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9];

    private static byte[] Png(int width, int height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Number(width), .. Number(height), 8, 2, 0, 0, 0];

    private static byte[] Number(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
