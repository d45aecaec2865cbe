using SiteGen.Testing;

namespace SiteGen.Server.Tests;

/// <summary>A small bilingual site under a path, with releases of all states.</summary>
internal static class TwoReleases
{
    public const string Settings =
        """
        title: { kk: "Баспасөз", ru: "Пресса" }
        base_url: https://example.org/press/
        languages: [kk, ru]
        time_zone: Asia/Almaty
        organization: { name: { kk: "Ұйым", ru: "Организация" }, url: "https://example.org/" }

        """;

    public const string First = "content/news/2026/mektep/index.kk.md";
    public const string FirstPage = "/press/kk/news/2026/mektep/";
    public const string Second = "content/news/2026/su/index.kk.md";
    public const string SecondPage = "/press/kk/news/2026/su/";

    /// <summary>The text of a release.</summary>
    public static string Release(string title, string more = "", string text = "Мәтін.") =>
        $"---\ntitle: \"{title}\"\nsummary: \"Қысқаша.\"\ndate: 2026-08-25T10:00\n{more}---\n\n{text}\n";

    public static TestSite Site { get; } = TestSite.Empty
        .With("site.yml", Settings)
        .With(First, Release("Мектеп ашылды"))
        .With("content/news/2026/mektep/index.ru.md", "---\ntitle: \"Школа открыта\"\nsummary: \"Кратко.\"\n---\n\nТекст.\n")
        .With(Second, Release("Су келді", "image: { src: su.png, alt: { kk: \"Су\", ru: \"Вода\" } }\n"))
        .With("content/news/2026/su/su.png", Picture(1))
        .With("content/news/2026/zhospar.kk.md", Release("Жоспар", "draft: true\n"))
        .With("content/news/2026/qupiya/index.kk.md", Release("Құпия жаңалық", "embargo: 2026-12-01T10:00:00+05:00\n"))
        .With("content/news/2026/eski.kk.md", Release("Ескі хабарландыру", "expires: 2026-09-01\n"));

    /// <summary>A PNG of 20 × 10 without pixels: its header, a part that tells two apart, its end.</summary>
    public static byte[] Picture(byte last) =>
    [
        0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10,
        0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 20, 0, 0, 0, 10, 8, 2, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 1, .. "IDAT"u8, last, 0, 0, 0, 0,
        0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0,
    ];
}
