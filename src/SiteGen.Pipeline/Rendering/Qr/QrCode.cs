using System.Text;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Qr;

/// <summary>
/// Draws an address as a QR code (ISO/IEC 18004: byte mode, level L, versions 1 to 9), since a reader of paper cannot click. It is on every page
/// of a release, so it must cost nothing: the usual library tries eight masks, which takes a millisecond a page and half a minute on a site of
/// 20 000; with one mask it takes some twenty microseconds. Every mask is legal, and a test holds all of them against that library.
/// </summary>
internal sealed class QrCode
{
    /// <summary>Spreads well over the regular patterns of addresses.</summary>
    private const int UsualMask = 3;

    /// <summary>Data codewords, error correction codewords of a block, and blocks, by version.</summary>
    private static readonly (int Data, int Correction, int Blocks)[] Versions =
        [(19, 7, 1), (34, 10, 1), (55, 15, 1), (80, 20, 1), (108, 26, 1), (136, 18, 2), (156, 20, 2), (194, 24, 2), (232, 30, 2)];

    private readonly int version;
    private readonly bool[] dark;
    private readonly bool[] isFixed;

    private QrCode(int version)
    {
        this.version = version;
        Size = 17 + (4 * version);
        dark = new bool[Size * Size];
        isFixed = new bool[Size * Size];
    }

    /// <summary>The number of modules of a side.</summary>
    public int Size { get; }

    /// <summary>Whether a module is dark.</summary>
    public bool this[int x, int y] => dark[(y * Size) + x];

    /// <summary>The code of a text of ASCII letters; null for one too long.</summary>
    public static QrCode? Of(string text, int mask = UsualMask)
    {
        var index = Array.FindIndex(Versions, entry => entry.Data >= text.Length + 2);
        if (index < 0 || !Ascii.IsValid(text))
        {
            return null;
        }

        var code = new QrCode(index + 1);
        code.DrawPatterns(mask);
        code.DrawData(Codewords(text, Versions[index]));
        code.Mask(mask);
        return code;
    }

    /// <summary>Writes a drawing: rows of runs, with the margin that readers need.</summary>
    public void WriteSvg(Utf8Buffer output)
    {
        output.Write("<svg class=\"qr\" viewBox=\"-4 -4.5 "u8);
        output.Write(Size + 8);
        output.Write(" "u8);
        output.Write(Size + 8);
        output.Write("\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\"><path stroke=\"#000\" d=\""u8);
        for (var y = 0; y < Size; y++)
        {
            var end = 0;
            for (var x = 0; x < Size; x++)
            {
                if (!this[x, y])
                {
                    continue;
                }

                var start = x;
                while (x < Size && this[x, y])
                {
                    x++;
                }

                if (end == 0)
                {
                    output.Write("M"u8);
                    output.Write(start);
                    output.Write(" "u8);
                    output.Write(y);
                }
                else
                {
                    output.Write("m"u8);
                    output.Write(start - end);
                    output.Write(" 0"u8);
                }

                output.Write("h"u8);
                output.Write(x - start);
                end = x;
            }
        }

        output.Write("\"/></svg>"u8);
    }

    /// <summary>The text as codewords, padded, with the error correction of each block; blocks take turns.</summary>
    private static byte[] Codewords(string text, (int Data, int Correction, int Blocks) entry)
    {
        var data = new byte[entry.Data];
        data[0] = (byte)(0x40 | (text.Length >> 4));
        data[1] = (byte)(text.Length << 4);
        for (var i = 0; i < text.Length; i++)
        {
            data[i + 1] |= (byte)(text[i] >> 4);
            data[i + 2] = (byte)(text[i] << 4);
        }

        for (var i = text.Length + 2; i < data.Length; i++)
        {
            data[i] = (byte)((i - text.Length) % 2 == 0 ? 0xEC : 0x11);
        }

        var perBlock = entry.Data / entry.Blocks;
        var all = new byte[entry.Data + (entry.Correction * entry.Blocks)];
        for (var block = 0; block < entry.Blocks; block++)
        {
            var own = data.AsSpan(block * perBlock, perBlock);
            var correction = ReedSolomon.Correct(own, entry.Correction);
            for (var i = 0; i < perBlock; i++)
            {
                all[(i * entry.Blocks) + block] = own[i];
            }

            for (var i = 0; i < entry.Correction; i++)
            {
                all[entry.Data + (i * entry.Blocks) + block] = correction[i];
            }
        }

        return all;
    }

    private void DrawPatterns(int mask)
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        int[] centres = version == 1 ? [] : version < 7 ? [6, Size - 7] : [6, (Size - 1) / 2, Size - 7];
        foreach (var x in centres)
        {
            foreach (var y in centres)
            {
                if (!(x == 6 && (y == 6 || y == Size - 7)) && !(y == 6 && x == Size - 7))
                {
                    DrawAlignment(x, y);
                }
            }
        }

        DrawFormat(mask);
        if (version >= 7)
        {
            DrawVersion();
        }
    }

    private void DrawFinder(int centreX, int centreY)
    {
        for (var y = -4; y <= 4; y++)
        {
            for (var x = -4; x <= 4; x++)
            {
                var ring = Math.Max(Math.Abs(x), Math.Abs(y));
                if (centreX + x >= 0 && centreX + x < Size && centreY + y >= 0 && centreY + y < Size)
                {
                    Set(centreX + x, centreY + y, ring is not (2 or 4));
                }
            }
        }
    }

    private void DrawAlignment(int centreX, int centreY)
    {
        for (var y = -2; y <= 2; y++)
        {
            for (var x = -2; x <= 2; x++)
            {
                Set(centreX + x, centreY + y, Math.Max(Math.Abs(x), Math.Abs(y)) != 1);
            }
        }
    }

    /// <summary>Level and mask, twice, with their own error correction.</summary>
    private void DrawFormat(int mask)
    {
        var bits = ((1 << 3) | mask) << 10;
        bits = (bits | Remainder(bits, 0x537, 10)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var isSet = ((bits >> i) & 1) != 0;
            var (x, y) = i switch { < 6 => (8, i), 6 => (8, 7), 7 => (8, 8), 8 => (7, 8), _ => (14 - i, 8) };
            Set(x, y, isSet);
            Set(i < 8 ? Size - 1 - i : 8, i < 8 ? 8 : Size - 15 + i, isSet);
        }

        Set(8, Size - 8, true);
    }

    private void DrawVersion()
    {
        var bits = version << 12;
        bits |= Remainder(bits, 0x1F25, 12);
        for (var i = 0; i < 18; i++)
        {
            var isSet = ((bits >> i) & 1) != 0;
            Set(Size - 11 + (i % 3), i / 3, isSet);
            Set(i / 3, Size - 11 + (i % 3), isSet);
        }
    }

    private static int Remainder(int bits, int divisor, int degree)
    {
        for (var at = 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)bits); at >= degree; at--)
        {
            if (((bits >> at) & 1) != 0)
            {
                bits ^= divisor << (at - degree);
            }
        }

        return bits;
    }

    /// <summary>Two columns at a time, from the right, up and down.</summary>
    private void DrawData(byte[] words)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            var isUpward = ((right + 1) & 2) == 0;
            for (var step = 0; step < Size; step++)
            {
                var y = isUpward ? Size - 1 - step : step;
                for (var x = right; x > right - 2; x--)
                {
                    if (!isFixed[(y * Size) + x] && bit < words.Length * 8)
                    {
                        dark[(y * Size) + x] = ((words[bit >> 3] >> (7 - (bit & 7))) & 1) != 0;
                        bit++;
                    }
                }
            }
        }
    }

    private void Mask(int mask)
    {
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var isTurned = mask switch
                {
                    0 => (x + y) % 2 == 0,
                    1 => y % 2 == 0,
                    2 => x % 3 == 0,
                    3 => (x + y) % 3 == 0,
                    4 => ((x / 3) + (y / 2)) % 2 == 0,
                    5 => (x * y % 2) + (x * y % 3) == 0,
                    6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
                    _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
                };
                dark[(y * Size) + x] ^= isTurned && !isFixed[(y * Size) + x];
            }
        }
    }

    private void Set(int x, int y, bool isDark)
    {
        dark[(y * Size) + x] = isDark;
        isFixed[(y * Size) + x] = true;
    }
}
