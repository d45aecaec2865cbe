using System.Buffers;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Yaml;

/// <summary>Looks at single characters before the parser does, which would stop at some of them without a word.</summary>
internal static class YamlCharacters
{
    /// <summary>Controls, of which the parser takes U+0000 for the end of the text.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>Line ends for YAML 1.1 and for our parser, but for no editor: lines would be counted differently from there on.</summary>
    private static readonly SearchValues<char> ForeignLineEnds = SearchValues.Create("\u0085\u2028\u2029");

    /// <summary>The text as the parser may have it, of the same length and with the same lines.</summary>
    public static string Check(string text, string path, int firstLine, DiagnosticCollector found)
    {
        if (text.StartsWith('\uFEFF'))
        {
            text = text[1..];
        }

        var control = text.AsSpan().IndexOfAny(Controls);
        if (control >= 0)
        {
            found.Add(YamlRules.ControlCharacter(Place(text, control, 1, path, firstLine), text[control]));
            text = string.Create(text.Length, text, static (letters, source) =>
            {
                source.CopyTo(letters);
                letters.ReplaceAny(Controls, ' ');
            });
        }

        if (CyrillicComposer.IsDecomposed(text))
        {
            var at = FirstDecomposed(text);
            found.Add(FileRules.Decomposed(Place(text, at, 2, path, firstLine), CyrillicComposer.Compose(text.Substring(at, 2))));
        }

        if (text.Contains('\u00A0', StringComparison.Ordinal))
        {
            text = WithPlainIndents(text, path, firstLine, found);
        }

        text = WithoutLoneReturns(text);
        return text.AsSpan().ContainsAny(ForeignLineEnds)
            ? text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ')
            : text;
    }

    /// <summary>
    /// A carriage return within a line is an end of line for our parser, and for nothing else here that counts lines. A text that has no other ends
    /// of line is left to the parser.
    /// </summary>
    private static string WithoutLoneReturns(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal) || !text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        return string.Create(text.Length, text, static (letters, source) =>
        {
            source.CopyTo(letters);
            for (var at = source.IndexOf('\r', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\r', at + 1))
            {
                letters[at] = at + 1 < source.Length && source[at + 1] == '\n' ? '\r' : ' ';
            }
        });
    }

    /// <summary>Line and column of an offset.</summary>
    public static SourceLocation Place(string text, int offset, int length, string path, int firstLine)
    {
        var before = text.AsSpan(0, offset);
        return new(path, firstLine + before.Count('\n'), offset - before.LastIndexOf('\n'), length);
    }

    /// <summary>A no-break space in an indent makes a key of its own, whose name looks like the key that was meant.</summary>
    private static string WithPlainIndents(string text, string path, int firstLine, DiagnosticCollector found)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = lines[i].AsSpan(0, lines[i].Length - lines[i].AsSpan().TrimStart(" \t\u00A0").Length);
            var odd = indent.IndexOf('\u00A0');
            if (odd >= 0 && indent.Length < lines[i].TrimEnd('\r').Length)
            {
                var plain = indent.ToString().Replace('\u00A0', ' ') + lines[i][indent.Length..];
                found.Add(YamlRules.NoBreakSpace(new(path, firstLine + i, odd + 1, 1), plain.TrimEnd('\r')));
                lines[i] = plain;
            }
        }

        return string.Join('\n', lines);
    }

    private static int FirstDecomposed(string text)
    {
        for (var i = 0; ; i++)
        {
            if (CyrillicComposer.IsDecomposed(text.AsSpan(i, 2)))
            {
                return i;
            }
        }
    }
}
