using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Sources;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Media;

public class PictureCleanerTests
{
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes(TestPictures.Secret);

    public static TheoryData<string> Kinds() => [.. Pictures.Keys];

    private static Dictionary<string, byte[]> Pictures { get; } = new(StringComparer.Ordinal)
    {
        ["photo.jpg"] = TestPictures.Jpeg(), ["photo.png"] = TestPictures.Png(), ["photo.webp"] = TestPictures.WebP(),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Place_device_and_previews_go_and_names_stay(string name)
    {
        var clean = Clean(Pictures[name]);
        Assert.Equal(-1, clean.Bytes.Span.IndexOf(Secret));
        Assert.True(clean.IsWhole);
        Assert.Equal(new PictureCredits { Orientation = 6, Creator = "Санжар Ибрай", Credit = "«Кең өріс» қоры", Copyright = "© Кең өріс & Ко" }, clean.Credits);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Cleaning_a_clean_picture_changes_nothing(string name)
    {
        var once = Clean(Pictures[name]);
        var twice = Clean(once.Bytes.ToArray());
        Assert.Equal(once.Credits, twice.Credits);
        Assert.Equal(once.Bytes.ToArray(), twice.Bytes.ToArray());
    }

    [Fact]
    public void What_shows_the_picture_stays_byte_by_byte()
    {
        var jpeg = Clean(Pictures["photo.jpg"]).Bytes.Span;
        Assert.True(jpeg.EndsWith((byte[])[.. TestPictures.ScanData, 0xFF, 0xD9]));
        Assert.True(jpeg.IndexOf("ICC_PROFILE\0"u8) > 0);
        Assert.True(Clean(Pictures["photo.png"]).Bytes.Span.IndexOf("IDAT"u8) > 0);
        Assert.Equal(0x0C, Clean(Pictures["photo.webp"]).Bytes.Span[20] & 0x0C);
    }

    [Fact]
    public void A_picture_without_metadata_stays_as_it_is()
    {
        var plain = new byte[] { 0xFF, 0xD8, 0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xDA, 0, 3, 0, 7, 7, 0xFF, 0xD9 };
        Assert.Equal(plain, Clean(plain).Bytes.ToArray());
    }

    [Fact]
    public void The_sample_photos_stay_sound() => Assert.All(
        Directory.EnumerateFiles(RepositoryFolder.Of("content"), "*.jpg", SearchOption.AllDirectories),
        path =>
        {
            var clean = Clean(File.ReadAllBytes(path));
            Assert.True(clean.IsWhole);
            Assert.NotNull(ImageMeasurer.Measure(Source("x.jpg"), clean.Bytes).Value);
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_turned_picture_is_measured_as_it_is_shown(string name) =>
        Assert.Equal(new ImageSize(20, 40), ImageMeasurer.Measure(Source(name), Pictures[name]).Value);

    [Fact]
    public void Pictures_that_lie_are_told_of()
    {
        var jpeg = TestPictures.Jpeg();
        var lying = jpeg.ToArray();
        lying[4] = 0xFF;
        Assert.Equal("lying.jpg: error SG0261: The parts of this picture contradict each other, so that place and camera cannot be taken from it. Open it in a picture program and save it again as JPEG.", Report("lying.jpg", lying));
        Assert.Equal("short.jpg: warning SG0262: This picture ends too early: it was not copied whole. Copy it again.", Report("short.jpg", TestPictures.Jpeg(isWhole: false)));
        var vast = TestPictures.Png();
        (vast[18], vast[22]) = (100, 100);
        Assert.Equal("vast.png: warning SG0263: This picture has 25640 × 25620 dots, too many for a phone. Make its long side 2000 to 4000 dots; that is enough for print.", Report("vast.png", vast));
        Assert.Equal("x.heic: warning SG0264: A picture of this kind may tell where it was taken and with what, and that cannot be taken from it. Save it as JPEG, PNG or WebP.", Report("x.heic", [1, 2, 3]));
        Assert.Equal("", Report("good.jpg", jpeg));
    }

    /// <summary>The data of the JPEG with its place, as the file of a phone holds them, and as a TIFF is made of them.</summary>
    [Theory]
    [InlineData("x.heic", 0)]
    [InlineData("x.avif", 0)]
    [InlineData("x.tif", 6)]
    public void A_picture_that_tells_its_place_and_cannot_be_cleaned_is_not_published(string name, int from)
    {
        var jpeg = TestPictures.Jpeg();
        var exif = jpeg.AsSpan(jpeg.AsSpan().IndexOf("Exif\0\0"u8) + from).ToArray();
        Assert.Equal(
            $"{name}: error SG0265: This picture tells where it was taken, and that cannot be taken from a picture of this kind. Save it as JPEG; then readers get it without the place.",
            Report(name, from == 0 ? [0, 0, 0, 24, .. "ftypheic"u8, .. exif] : exif));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_cut_anywhere_ends_in_a_picture_or_in_nothing(string name)
    {
        var picture = Pictures[name];
        for (var length = 0; length <= picture.Length; length++)
        {
            var clean = PictureCleaner.Clean(picture.AsSpan(0, length));
            Assert.True(clean is null || clean.Bytes.Span.IndexOf(Secret) < 0);
            ImageMeasurer.Measure(Source(name), picture.AsMemory(0, length));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_damaged_picture_ends_in_a_picture_or_in_nothing(string name) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(
            Gen.ArrayOf(Gen.Zip(Gen.Choose(0, Pictures[name].Length - 1), Gen.Choose(0, 255))).Where(damage => damage.Length < 8).ToArbitrary(),
            damage =>
            {
                var bytes = Pictures[name].ToArray();
                foreach (var (at, value) in damage)
                {
                    bytes[at] = (byte)value;
                }

                ImageMeasurer.Measure(Source(name), bytes);
                return PictureCleaner.Clean(bytes) is not { } clean || PictureCleaner.Clean(clean.Bytes.Span) is not null;
            }));

    private static CleanedPicture Clean(byte[] bytes)
    {
        var clean = PictureCleaner.Clean(bytes);
        Assert.NotNull(clean);
        return clean;
    }

    private static string Report(string path, byte[] bytes) => DiagnosticLines.Of(ImageMeasurer.Measure(Source(path), bytes).Diagnostics).TrimEnd();

    private static SourceFile Source(string path) => new() { Path = path, Kind = SourceKind.File, Length = 0, Stamp = 0 };
}
