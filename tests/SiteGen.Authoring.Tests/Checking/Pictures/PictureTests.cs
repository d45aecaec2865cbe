using System.Text;
using SiteGen.Pipeline.Media;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Pictures;

public class PictureTests
{
    /// <summary>The beginning of a JPEG that says 6100 × 4200 dots.</summary>
    private static readonly byte[] Large =
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00,
        0xFF, 0xC0, 0x00, 0x0B, 0x08, 0x10, 0x68, 0x17, 0xD4, 0x01, 0x01, 0x11, 0x00, 0xFF, 0xDA, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3F, 0x00, 0xFF, 0xD9,
    ];

    [Theory]
    [InlineData("image: a.jpg", "SG1140 a.jpg kk, ru; SG1144 a.jpg")]
    [InlineData("image: { src: a.jpg, alt: { kk: Көпір }, credit: Ибрай }", "SG1140 a.jpg ru")]
    [InlineData("image: { src: a.jpg, alt: { kk: a.JPG, ru: a }, credit: Ибрай }", "SG1141 a.JPG; SG1141 a")]
    [InlineData("image: { src: a.jpg, alt: { kk: Көпір., ru: Мост }, caption: { kk: Көпір, ru: Мост через реку }, credit: Ибрай }", "SG1142 Көпір.")]
    [InlineData("image: { src: a.jpg, alt: { kk: Көпір, ru: Мост }, credit: Ибрай }\ngallery: [{ src: b.jpg, alt: { kk: Көпір, ru: Мост } }]", "SG1144 b.jpg")]
    [InlineData("image: { src: a.jpg, alt: { kk: Көпір, ru: Мост }, credit: Ибрай }", "")]
    public void What_is_said_of_a_picture_is_looked_at_once_for_all_languages(string image, string expected) =>
        Assert.Equal(expected, Codes(CheckedTestSite.Pair("Мәтін.", "Текст.", image + "\n").With("content/news/2025/a/a.jpg", Small).With("content/news/2025/a/b.jpg", Small)));

    [Theory]
    [InlineData("![](a.jpg)", "SG1140 a.jpg ![…]")]
    [InlineData("![a](a.jpg)", "SG1141 a")]
    [InlineData("![Көпір](a.jpg \"Көпір.\")", "SG1142 Көпір")]
    [InlineData("![Көпір](a.jpg \"Жаңа көпір\")", "")]
    public void A_picture_in_the_text_too(string text, string expected) =>
        Assert.Equal(expected, Codes(CheckedTestSite.Pair(text, "Текст.").With("content/news/2025/a/a.jpg", Small)));

    [Fact]
    public void A_long_alternative_text_is_told_with_its_length() =>
        Assert.Equal("SG1143 151 150", Codes(CheckedTestSite.Pair($"![{new string('ә', 151)}](a.jpg)", "Текст.").With("content/news/2025/a/a.jpg", Small)));

    [Fact]
    public void A_large_photo_and_a_heavy_one_are_found()
    {
        var site = CheckedTestSite.Pair("Мәтін.", "Текст.").With("content/photos/a.jpg", Large).With("content/photos/b.jpg", [.. Small, .. new byte[5_100_000]]);

        Assert.Equal("SG1147 26 6100 × 4200 25; SG1146 5.1 5", Codes(site));
        Assert.Equal("", Codes(site.With("site.yml", Encoding.UTF8.GetString(site.Files["site.yml"]) + "\nextra: { check: { photo_kb: 6000, photo_megapixels: 30 } }\n")));
    }

    [Fact]
    public void A_photo_that_says_where_it_was_taken_is_found()
    {
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0];
        byte[] photo = [.. Small[..2], .. exif, .. Small[2..]];

        Assert.True(PhotoPlace.IsIn(photo));
        Assert.False(PhotoPlace.IsIn(Small));
        Assert.Equal("SG1148 ", Codes(CheckedTestSite.Pair("Мәтін.", "Текст.").With("content/photos/a.jpg", photo)));
    }

    private static byte[] Small { get; } = [.. Large[..25], 0x01, 0x00, 0x01, 0x00, .. Large[29..]];

    private static string Codes(TestSite site) =>
        string.Join("; ", CheckedTestSite.Found(site, "SG114").Select(found => $"{found.Rule.Code} {string.Join(' ', found.Arguments)}"));
}
