using System.Collections.Concurrent;

namespace SiteGen.Pipeline.Rendering.Qr;

/// <summary>What all QR codes of one version and mask have in common: the patterns by which readers find them, and where which bit goes. Made once for each.</summary>
internal sealed class QrFrame
{
    private static readonly ConcurrentDictionary<(int Version, int Mask), QrFrame> Known = new();

    private readonly int version;
    private readonly bool[] dark;
    private readonly bool[] isFixed;
    private readonly int[] places;

    private QrFrame(int version, int mask)
    {
        this.version = version;
        Size = 17 + (4 * version);
        dark = new bool[Size * Size];
        isFixed = new bool[Size * Size];
        DrawPatterns(mask);
        DrawMask(mask);
        places = DataPlaces();
    }

    /// <summary>The number of modules of a side.</summary>
    public int Size { get; }

    /// <summary>The frame of a version, from 1 to 9, and a mask, from 0 to 7.</summary>
    public static QrFrame Of(int version, int mask) => Known.GetOrAdd((version, mask), static key => new QrFrame(key.Version, key.Mask));

    /// <summary>The modules of a code, row by row; what is left over stays as the mask has it.</summary>
    public bool[] Fill(ReadOnlySpan<byte> words)
    {
        var filled = dark.AsSpan().ToArray();
        var rest = places.AsSpan();
        foreach (var word in words)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                filled[rest[bit]] ^= ((word << bit) & 0x80) != 0;
            }

            rest = rest[8..];
        }

        return filled;
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

    /// <summary>The modules that hold data, in its order: two columns at a time, from the right, up and down.</summary>
    private int[] DataPlaces()
    {
        var free = new List<int>(Size * Size);
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            var isUpward = ((right + 1) & 2) == 0;
            for (var step = 0; step < Size; step++)
            {
                var row = (isUpward ? Size - 1 - step : step) * Size;
                free.AddRange(new[] { row + right, row + right - 1 }.Where(place => !isFixed[place]));
            }
        }

        return free.ToArray();
    }

    private void DrawMask(int mask)
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
                dark[(y * Size) + x] |= isTurned && !isFixed[(y * Size) + x];
            }
        }
    }

    private void Set(int x, int y, bool isDark)
    {
        dark[(y * Size) + x] = isDark;
        isFixed[(y * Size) + x] = true;
    }
}
