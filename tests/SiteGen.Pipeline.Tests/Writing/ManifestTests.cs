using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Writing;

namespace SiteGen.Pipeline.Tests.Writing;

public class ManifestTests
{
    private static readonly OutputManifest Manifest = new(
        new Dictionary<string, ManifestEntry>(StringComparer.Ordinal)
        {
            ["index.html"] = new(ContentHash.Of("a"u8), 1, 638_000_000_000_000_001),
            ["kk/жаңалық/index.html"] = new(ContentHash.Of(""u8), 0, 5),
        },
        new Dictionary<string, long>(StringComparer.Ordinal) { ["kk"] = 7, ["kk/жаңалық"] = -1 },
        ["CNAME", "kk/notes.txt"],
        ContentHash.Of("memory"u8));

    [Fact]
    public void A_list_comes_back_as_it_was_written()
    {
        var read = ManifestFile.Decode(ManifestFile.Encode(Manifest).Span);

        Assert.Equal(Manifest.Files, read.Files);
        Assert.Equal(Manifest.Folders, read.Folders);
        Assert.Equal(Manifest.Strangers, read.Strangers);
        Assert.Equal(Manifest.Memory, read.Memory);
    }

    [Fact]
    public void A_list_that_was_cut_short_anywhere_counts_as_absent()
    {
        var bytes = ManifestFile.Encode(Manifest).ToArray();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Same(OutputManifest.Empty, ManifestFile.Decode(bytes.AsSpan(0, length)));
        }
    }

    [Fact]
    public void A_list_with_any_byte_altered_counts_as_absent()
    {
        var bytes = ManifestFile.Encode(Manifest).ToArray();
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 0x40;
            Assert.Same(OutputManifest.Empty, ManifestFile.Decode(bytes));
            bytes[i] ^= 0x40;
        }
    }

    [Fact]
    public void Contents_that_differ_in_one_bit_or_in_length_have_other_hashes()
    {
        var hashes = new HashSet<ContentHash>();
        var content = new byte[200];
        for (var length = 0; length <= content.Length; length++)
        {
            Assert.True(hashes.Add(ContentHash.Of(content.AsSpan(0, length))));
        }

        for (var bit = 0; bit < content.Length * 8; bit++)
        {
            content[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.True(hashes.Add(ContentHash.Of(content)));
            content[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Both_halves_of_a_hash_depend_on_every_byte()
    {
        var content = new byte[100];
        var plain = ContentHash.Of(content);
        for (var i = 0; i < content.Length; i++)
        {
            content[i] = 1;
            var other = ContentHash.Of(content);
            Assert.NotEqual(plain.High, other.High);
            Assert.NotEqual(plain.Low, other.Low);
            content[i] = 0;
        }
    }
}
