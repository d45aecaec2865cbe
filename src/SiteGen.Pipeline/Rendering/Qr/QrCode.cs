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

    private readonly bool[] dark;

    private QrCode(QrFrame frame, byte[] words)
    {
        Size = frame.Size;
        dark = frame.Fill(words);
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

        return new QrCode(QrFrame.Of(index + 1, mask), Codewords(text, Versions[index]));
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
}
