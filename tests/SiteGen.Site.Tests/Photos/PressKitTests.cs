using System.IO.Compression;
using System.Text;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Photos;

public class PressKitTests
{
    private const string Kit = "kk/news/2026/qazaly-dombyra-sheberi/qazaly-dombyra-sheberi.zip";

    [Fact]
    public void A_kit_holds_the_photos_and_the_texts_of_both_languages()
    {
        var files = Read(SampleNewsroom.UnderProject.Files[Kit]);
        Assert.Equal(["kazalinskiy-master-dombry.ru.txt", "qazaly-dombyra-sheberi.kk.txt", "sheberhana.jpg"], files.Keys.Order(StringComparer.Ordinal));
        var text = Encoding.UTF8.GetString(files["qazaly-dombyra-sheberi.kk.txt"]);
        Assert.StartsWith("Қазалының домбыра шебері", text, StringComparison.Ordinal);
        Assert.Contains("\n– Тұтас ағаштан шанақ шабылады", text, StringComparison.Ordinal);
        Assert.Contains("sheberhana.jpg: Бауыржан Шүленбайдың шеберханасы", text, StringComparison.Ordinal);
        Assert.Contains("https://org.github.io/press/kk/news/2026/qazaly-dombyra-sheberi/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.Equal(SampleNewsroom.UnderProject.Files["kk/news/2026/qazaly-dombyra-sheberi/sheberhana.jpg"], files["sheberhana.jpg"]);
    }

    [Fact]
    public void Both_language_versions_lead_to_the_one_kit()
    {
        foreach (var path in new[] { "kk/news/2026/qazaly-dombyra-sheberi/index.html", "ru/news/2026/kazalinskiy-master-dombry/index.html" })
        {
            Assert.NotNull(SampleNewsroom.Page(path).Document.QuerySelector($"a[href='/press/{Kit}'][download]"));
        }
    }

    [Fact]
    public void Neither_an_embargoed_nor_a_withdrawn_release_has_a_kit()
    {
        Assert.DoesNotContain(SampleNewsroom.UnderProject.Paths, path => path.EndsWith(".zip", StringComparison.Ordinal) && path.Contains("kumis-arna", StringComparison.Ordinal));
        Assert.DoesNotContain(SampleNewsroom.UnderProject.Paths, path => path.EndsWith(".zip", StringComparison.Ordinal) && path.Contains("sut-punkti", StringComparison.Ordinal));
        var opens = FixedClock.At("2026-12-01T10:00:00+05:00");
        Assert.Contains(TestSite.Sample.Build(opens).Paths, path => path.EndsWith("kumis-arna.zip", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kit_is_the_same_bytes_every_time() =>
        Assert.Equal(SampleNewsroom.UnderProject.Files[Kit], TestSite.Sample.Build(baseUrl: SampleNewsroom.ProjectUrl, jobs: 1).Files[Kit]);

    [Fact]
    public void A_photo_is_published_without_the_place_where_it_was_taken()
    {
        byte[] photo = [0xFF, 0xD8, 0xFF, 0xFE, 0, 8, .. "43.2°N"u8[..6], 0xFF, 0xC0, 0, 11, 8, 0, 20, 0, 40, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 3, 0, 7, 0xFF, 0xD9];
        var site = TestSite.Small
            .With("content/news/2025/a/index.kk.md", "---\ntitle: Сурет\ndate: 2025-01-01\nimage: { src: a.jpg, alt: Дала }\n---\nМәтін.\n")
            .With("content/news/2025/a/a.jpg", photo).Build();
        Assert.Equal(-1, site.Files["kk/news/2025/a/a.jpg"].AsSpan().IndexOf("43.2"u8));
        Assert.Equal(-1, site.Files["kk/news/2025/a/a.zip"].AsSpan().IndexOf("43.2"u8));
        Assert.Contains("width=\"40\" height=\"20\"", site["kk/news/2025/a/index.html"], StringComparison.Ordinal);
    }

    private static Dictionary<string, byte[]> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                return content.ToArray();
            },
            StringComparer.Ordinal);
    }
}
