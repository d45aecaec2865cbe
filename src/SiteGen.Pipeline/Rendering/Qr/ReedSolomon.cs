namespace SiteGen.Pipeline.Rendering.Qr;

/// <summary>The error correction of QR codes: division by a generator over the field of 256 elements with the polynomial 0x11D.</summary>
internal static class ReedSolomon
{
    private static readonly byte[] Powers = MakePowers();
    private static readonly byte[] Logarithms = MakeLogarithms();

    /// <summary>The remainder that stands behind the data.</summary>
    public static byte[] Correct(ReadOnlySpan<byte> data, int count)
    {
        var generator = Generator(count);
        var remainder = new byte[count];
        foreach (var word in data)
        {
            var factor = word ^ remainder[0];
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (var i = 0; i < count; i++)
            {
                remainder[i] ^= Multiply(generator[i], (byte)factor);
            }
        }

        return remainder;
    }

    /// <summary>The product of (x − 2⁰) … (x − 2ⁿ⁻¹) without its first coefficient, which is one.</summary>
    private static byte[] Generator(int count)
    {
        var generator = new byte[count];
        generator[^1] = 1;
        byte root = 1;
        for (var i = 0; i < count; i++)
        {
            for (var at = 0; at < count; at++)
            {
                generator[at] = Multiply(generator[at], root);
                generator[at] ^= at + 1 < count ? generator[at + 1] : (byte)0;
            }

            root = Multiply(root, 2);
        }

        return generator;
    }

    private static byte Multiply(byte left, byte right) =>
        left == 0 || right == 0 ? (byte)0 : Powers[(Logarithms[left] + Logarithms[right]) % 255];

    private static byte[] MakePowers()
    {
        var powers = new byte[255];
        var value = 1;
        for (var i = 0; i < powers.Length; i++)
        {
            powers[i] = (byte)value;
            value <<= 1;
            value = value > 255 ? value ^ 0x11D : value;
        }

        return powers;
    }

    private static byte[] MakeLogarithms()
    {
        var logarithms = new byte[256];
        for (var i = 0; i < Powers.Length; i++)
        {
            logarithms[Powers[i]] = (byte)i;
        }

        return logarithms;
    }
}
