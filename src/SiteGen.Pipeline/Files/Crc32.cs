using System.Buffers.Binary;

namespace SiteGen.Pipeline.Files;

/// <summary>The checksum of PNG and ZIP (ISO 3309).</summary>
internal static class Crc32
{
    private const int Step = 8;

    /// <summary>For each place of a byte before the end of a step, what it adds to the sum: eight bytes at a time instead of one.</summary>
    private static readonly uint[][] Tables = Make();

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ sum;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)] ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
        }

        foreach (var one in bytes)
        {
            sum = Tables[0][(byte)(sum ^ one)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[][] Make()
    {
        var tables = new uint[Step][];
        tables[0] = Enumerable.Range(0, 256).Select(One).ToArray();
        for (var place = 1; place < Step; place++)
        {
            tables[place] = Array.ConvertAll(tables[place - 1], sum => tables[0][(byte)sum] ^ (sum >> 8));
        }

        return tables;
    }

    private static uint One(int number)
    {
        var sum = (uint)number;
        for (var bit = 0; bit < 8; bit++)
        {
            sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }

        return sum;
    }
}
