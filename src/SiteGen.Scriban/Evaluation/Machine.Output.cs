using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    // What "no limit" means for one text and for the whole output: still less than an array can hold.
    private const int LargestText = 256 * 1024 * 1024;
    private const int LargestOutput = 1024 * 1024 * 1024;
    private const int FirstBuffer = 16 * 1024;
    private const string Cut = "...";

    // Less is not worth the pool's while; more at once would be a template that captures in a loop, whose texts die sooner than the render.
    private const int LeastLent = 1024;
    private const int MostLent = 16;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create("&<>\"'"u8);

    private byte[] buffer = [];
    private int position;
    private long room;
    private bool isCut;
    private int markedPosition = -1;
    private bool markedLineStart;
    private readonly List<byte[]> lent = [];

    /// <summary>The white space before every further line; empty for none.</summary>
    public string Indent { get; set; } = "";

    /// <summary>The most characters that a text may have.</summary>
    public int TextLimit { get; }

    public int Position => position;

    private void ResetOutput()
    {
        position = 0;
        room = TextLimit;
        isCut = false;
        Indent = "";
        markedPosition = -1;
    }

    private void BeginOutput()
    {
        position = 0;
        if (buffer.Length == 0)
        {
            buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        }
    }

    private void EndOutput(IBufferWriter<byte> output)
    {
        output.Write(buffer.AsSpan(0, position));
        if (isCut && !buffer.AsSpan(0, position).EndsWith("..."u8))
        {
            output.Write("..."u8);
        }
    }

    private void ReleaseOutput()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        position = 0;
        lent.ForEach(static array => ArrayPool<byte>.Shared.Return(array));
        lent.Clear();
    }

    private Span<byte> Reserve(int length)
    {
        if (buffer.Length - position < length)
        {
            Grow(length);
        }

        return buffer.AsSpan(position);
    }

    private void Grow(int length)
    {
        var needed = (long)position + length;
        if (needed > LargestOutput)
        {
            throw new ScriptException(ScriptRules.TooMuch());
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(LargestOutput, Math.Max(needed, buffer.Length * 2L)));
        buffer.AsSpan(0, position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    /// <summary>Writes text that was encoded when the template was compiled.</summary>
    public void WriteLiteral(byte[] utf8, int characters)
    {
        if ((room -= characters) < 0)
        {
            WriteCut(Encoding.UTF8.GetString(utf8), characters);
            return;
        }

        var start = position;
        utf8.CopyTo(Reserve(utf8.Length));
        position += utf8.Length;
        if (Indent.Length != 0)
        {
            IndentLines(start);
        }
    }

    /// <summary>Writes a value as text.</summary>
    public void Write(Value value, SourceSpan span)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Undefined or ValueKind.Empty:
                break;
            case ValueKind.String:
                WriteString(value, Options.AutoEscape);
                break;
            case ValueKind.Markup:
                WriteString(value, false);
                break;
            case ValueKind.Int or ValueKind.Long when IsCultureInvariant && Indent.Length == 0:
                value.LongValue.TryFormat(Reserve(20), out var length, default, Culture);
                room -= length;
                if (room < 0)
                {
                    WriteCut(TextOf(value), length);
                    break;
                }

                position += length;
                break;
            default:
                WriteText(TextAt(value, span), Options.AutoEscape);
                break;
        }
    }

    private void WriteString(Value value, bool escape)
    {
        if (value.Reference is Utf8Text utf8)
        {
            WriteBytes(utf8, escape);
        }
        else
        {
            WriteText((string)value.Reference!, escape); // Text is a string where it is not UTF-8.
        }
    }

    private void WriteBytes(Utf8Text utf8, bool escape)
    {
        if (escape && utf8.Bytes.IndexOfAny(EscapedBytes) >= 0)
        {
            WriteText(utf8.ToString(), true);
            return;
        }

        var cost = utf8.Cost;
        if (cost >= TextLimit || (room -= cost) < 0)
        {
            WriteCut(utf8.ToString(), cost);
            return;
        }

        var start = position;
        utf8.Bytes.CopyTo(Reserve(utf8.Bytes.Length));
        position += utf8.Bytes.Length;
        if (Indent.Length != 0)
        {
            IndentLines(start);
        }
    }

    public void WriteText(ReadOnlySpan<char> text, bool escape)
    {
        var start = position;
        if (text.Length >= TextLimit || (room -= text.Length) < 0)
        {
            WriteCut(text, text.Length);
            return;
        }

        if (escape)
        {
            WriteEscaped(text);
        }
        else
        {
            WriteUtf8(text);
        }

        if (Indent.Length != 0 && position > start)
        {
            IndentLines(start);
        }
    }

    private void WriteUtf8(ReadOnlySpan<char> text)
    {
        var target = Reserve(text.Length * 3);
        Utf8.FromUtf16(text, target, out _, out var written);
        position += written;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Escaped);
            if (at < 0)
            {
                WriteUtf8(text);
                return;
            }

            WriteUtf8(text[..at]);
            var entity = text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            };
            entity.CopyTo(Reserve(entity.Length));
            position += entity.Length;
            text = text[(at + 1)..];
        }
    }

    /// <summary>Writes what there is room for, and that there was more; after that nothing is written.</summary>
    private void WriteCut(ReadOnlySpan<char> text, int counted)
    {
        var left = (int)Math.Clamp(room + (room < 0 ? counted : 0), 0, text.Length);
        room = 0;
        if (isCut)
        {
            return;
        }

        isCut = true;
        WriteUtf8(text[..left]);
        WriteUtf8(Cut);
    }
}
