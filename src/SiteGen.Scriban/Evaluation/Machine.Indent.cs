using System.Buffers;
using System.Text;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    /// <summary>Whether the next thing written stands at the beginning of a line.</summary>
    private bool IsLineStart(int at) => at == markedPosition ? markedLineStart : at > 0 && buffer[at - 1] == (byte)'\n';

    /// <summary>Puts the indent before every line of what was written since a place.</summary>
    private void IndentLines(int start)
    {
        var length = position - start;
        var written = buffer.AsSpan(start, length);
        var lineStart = IsLineStart(start);
        if (length == 0 || (!lineStart && !written[..^1].Contains((byte)'\n')))
        {
            return;
        }

        var copy = ArrayPool<byte>.Shared.Rent(length);
        written.CopyTo(copy);
        position = start;
        markedPosition = -1;
        ReadOnlySpan<byte> rest = copy.AsSpan(0, length);
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..(end + 1)];
            if (lineStart && (Options.IndentOnEmptyLines || !IsEmptyLine(line)))
            {
                room -= Indent.Length;
                if (room < 0)
                {
                    WriteCut("", 0);
                    break;
                }

                WriteUtf8(Indent);
            }

            line.CopyTo(Reserve(line.Length));
            position += line.Length;
            lineStart = true;
            rest = rest[line.Length..];
        }

        ArrayPool<byte>.Shared.Return(copy);
    }

    private static bool IsEmptyLine(ReadOnlySpan<byte> line) => line.TrimEnd("\r\n"u8).IsEmpty;

    /// <summary>
    /// Takes back what was written since a place and gives it as text: what `capture` and the value of an `include` are.
    /// </summary>
    public Value TakeSince(int start, long roomBefore, bool keepLineStart)
    {
        // The room that is gone is the number of characters, unless some were escaped or there was no room for them.
        var bytes = position - start;
        var characters = (int)Math.Min(int.MaxValue, roomBefore - room);
        var text = new Utf8Text(Keep(buffer.AsSpan(start, bytes)), Options.AutoEscape || isCut ? -1 : characters);
        if (!keepLineStart)
        {
            markedLineStart = IsLineStart(position);
            markedPosition = start;
        }

        position = start;
        return Value.Of(text, Options.AutoEscape);
    }

    private ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> written)
    {
        if (!Options.LendsCaptures || written.Length < LeastLent || lent.Count == MostLent)
        {
            return written.ToArray();
        }

        var array = ArrayPool<byte>.Shared.Rent(written.Length);
        lent.Add(array);
        written.CopyTo(array);
        return array.AsMemory(0, written.Length);
    }

    /// <summary>
    /// Makes what an include wrote since a place what its caller writes: lines get the caller's indent, and characters count again.
    /// </summary>
    public void AdoptSince(int start, long roomBefore)
    {
        if (isCut)
        {
            return;
        }

        var characters = roomBefore - room;
        if (characters > room)
        {
            var text = Encoding.UTF8.GetString(buffer.AsSpan(start, position - start));
            position = start;
            WriteText(text, false);
            return;
        }

        room -= characters;
        if (Indent.Length != 0)
        {
            IndentLines(start);
        }
    }

    public long Room => room;
}
