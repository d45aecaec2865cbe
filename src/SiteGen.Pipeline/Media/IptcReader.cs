using System.Buffers.Binary;

namespace SiteGen.Pipeline.Media;

/// <summary>Reads by-line, credit and copyright from the resources of Photoshop, where agencies keep their IPTC fields.</summary>
internal static class IptcReader
{
    private const ushort IptcResource = 0x0404;
    private const int HeadLength = 5;

    /// <summary>What the resources say.</summary>
    public static PictureCredits Read(ReadOnlySpan<byte> resources)
    {
        while (resources.Length >= 12 && resources.StartsWith("8BIM"u8))
        {
            var id = BinaryPrimitives.ReadUInt16BigEndian(resources[4..]);
            var name = 6 + ((resources[6] + 2) & ~1);
            if (name + 4 > resources.Length)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(resources[name..]);
            var data = resources[(name + 4)..];
            if (length > (uint)data.Length)
            {
                break;
            }

            if (id == IptcResource)
            {
                return Records(data[..(int)length]);
            }

            resources = data[Math.Min(data.Length, ((int)length + 1) & ~1)..];
        }

        return new PictureCredits();
    }

    private static PictureCredits Records(ReadOnlySpan<byte> records)
    {
        var credits = new PictureCredits();
        while (records.Length >= HeadLength && records[0] == 0x1C)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(records[3..]);
            if (length > records.Length - HeadLength)
            {
                break;
            }

            var text = records[1] == 2 ? records.Slice(HeadLength, length) : default;
            credits = records[2] switch
            {
                80 when text.Length > 0 => credits with { Creator = MetadataText.Decode(text) },
                110 when text.Length > 0 => credits with { Credit = MetadataText.Decode(text) },
                116 when text.Length > 0 => credits with { Copyright = MetadataText.Decode(text) },
                _ => credits,
            };
            records = records[(HeadLength + length)..];
        }

        return credits;
    }
}
