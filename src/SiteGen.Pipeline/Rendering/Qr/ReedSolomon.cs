using System.Collections.Concurrent;

namespace SiteGen.Pipeline.Rendering.Qr;

/// <summary>The error correction of QR codes: division by a generator over the field of 256 elements with the polynomial 0x11D.</summary>
internal static class ReedSolomon
{
    private const int Order = 255;

    private static readonly byte[] Powers = MakePowers();
    private static readonly byte[] Logarithms = MakeLogarithms();
    private static readonly ConcurrentDictionary<int, byte[]> Generators = new();

    /// <summary>The remainder that stands behind the data.</summary>
    public static byte[] Correct(ReadOnlySpan<byte> data, int count)
    {
        var generator = Generators.GetOrAdd(count, MakeGenerator);
        var remainder = new byte[count];
        foreach (var word in data)
        {
            var factor = word ^ remainder[0];
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            if (factor == 0)
            {
                continue;
            }

            var logarithm = Logarithms[factor];
            for (var i = 0; i < generator.Length; i++)
            {
                remainder[i] ^= Powers[logarithm + generator[i]];
            }
        }

        return remainder;
    }

    /// <summary>The logarithms of the coefficients of (x − 2⁰) … (x − 2ⁿ⁻¹) without the first, which is one; none of them is zero.</summary>
    private static byte[] MakeGenerator(int count)
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

        return Array.ConvertAll(generator, static coefficient => Logarithms[coefficient]);
    }

    private static byte Multiply(byte left, byte right) => left == 0 || right == 0 ? (byte)0 : Powers[Logarithms[left] + Logarithms[right]];

    /// <summary>Twice around, so that the sum of two logarithms needs no division.</summary>
    private static byte[] MakePowers()
    {
        var powers = new byte[2 * Order];
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
        for (var i = 0; i < Order; i++)
        {
            logarithms[Powers[i]] = (byte)i;
        }

        return logarithms;
    }
}
