using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Parsing;

/// <summary>Finds front matter and text in a file's bytes, before either is decoded.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>Both halves of valid UTF-8. Without front matter, or with one that never ends, the reason has been reported.</summary>
    public static FileHalves Split(ReadOnlySpan<byte> bytes, string path, DiagnosticCollector found)
    {
        var start = TextDecoder.MarkLength(bytes);
        var line = 1;
        while (start < bytes.Length && Trimmed(LineAt(bytes, start)).IsEmpty)
        {
            start += LineAt(bytes, start).Length + 1;
            line++;
        }

        if (start >= bytes.Length)
        {
            found.Add(FrontMatterRules.EmptyFile(path));
            return FileHalves.OnlyText(bytes.Length, 1, bytes.Length);
        }

        var first = Trimmed(LineAt(bytes, start));
        if (!first.SequenceEqual("---"u8))
        {
            found.Add(first.SequenceEqual("+++"u8) ? FrontMatterRules.Toml(new(path, line, 1, 3)) : FrontMatterRules.Missing(path));
            return FileHalves.OnlyText(start, line, bytes.Length);
        }

        var begin = Math.Min(bytes.Length, start + LineAt(bytes, start).Length + 1);
        var number = line + 1;
        for (var at = begin; at < bytes.Length; number++)
        {
            var current = LineAt(bytes, at);
            if (current is [(byte)'-' or (byte)'.', ..] && (Trimmed(current).SequenceEqual("---"u8) || Trimmed(current).SequenceEqual("..."u8)))
            {
                return new(true, begin..at, line + 1, Math.Min(bytes.Length, at + current.Length + 1)..bytes.Length, number + 1);
            }

            if (IsLongDash(current))
            {
                found.Add(FrontMatterRules.LongDash(new(path, number, 1)));
                return new(true, begin..at, line + 1, Math.Min(bytes.Length, at + current.Length + 1)..bytes.Length, number + 1);
            }

            at += current.Length + 1;
        }

        found.Add(FrontMatterRules.Unclosed(new(path, line, 1, 3), TextLine(bytes, begin, line + 1)));
        return FileHalves.OnlyText(bytes.Length, number, bytes.Length);
    }

    /// <summary>`—`, `–--`, `----`: three hyphens after a word processor or a slip.</summary>
    private static bool IsLongDash(ReadOnlySpan<byte> line)
    {
        var rest = Trimmed(line);
        if (rest is not ([(byte)'-' or 0xE2, ..] and not [(byte)'-']))
        {
            return false;
        }

        while (rest.Length > 0)
        {
            var width = rest[0] == '-' ? 1 : rest.StartsWith("–"u8) || rest.StartsWith("—"u8) ? 3 : 0;
            if (width == 0)
            {
                return false;
            }

            rest = rest[width..];
        }

        return true;
    }

    /// <summary>The first line below a front matter without end that looks like text: after an empty line, no key and no list item.</summary>
    private static int TextLine(ReadOnlySpan<byte> bytes, int at, int number)
    {
        while (at < bytes.Length)
        {
            var line = LineAt(bytes, at);
            var isKey = line is [>= (byte)'a' and <= (byte)'z', ..] && line.Contains((byte)':');
            var isBelow = line is [(byte)' ' or (byte)'-' or (byte)'#' or (byte)'\t', ..];
            if (!isKey && !isBelow)
            {
                return number;
            }

            at += line.Length + 1;
            number++;
        }

        return number;
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> bytes, int at)
    {
        var rest = bytes[at..];
        return rest.IndexOf((byte)'\n') is var end and >= 0 ? rest[..end] : rest;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line) => line.TrimEnd(" \t\r"u8).TrimStart(" \t\r"u8);
}
