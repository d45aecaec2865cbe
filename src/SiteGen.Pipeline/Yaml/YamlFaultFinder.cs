using System.Buffers;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>
/// Finds what an editor did wrong in a text that the parser refuses. It looks at the line as a person would; the parser's own words say
/// where its grammar ended, seldom what is wrong, and are the last resort.
/// </summary>
internal sealed class YamlFaultFinder(string text, string path, int firstLine)
{
    /// <summary>Signs that mean something to YAML at the start of a value and nothing to an editor.</summary>
    private const string SpecialStarts = "*&!@`%|>,?]}-";

    private static readonly SearchValues<char> KeySigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private readonly string[] lines = text.Split('\n');

    /// <summary>The mistake near a line and column, counted from 0, at which the parser gave up for <paramref name="reason"/>.</summary>
    public YamlFault Find(int line, int column, string reason)
    {
        line = Math.Clamp(line, 0, lines.Length - 1);
        var before = line - 1;
        while (before >= 0 && YamlLine.Of(lines[before]).IsBlank)
        {
            before--;
        }

        // The parser may name the mapping that the tab is somewhere in.
        return Tab(line, reason.Contains("invalid tab", StringComparison.Ordinal) ? lines.Length : line + 2)
            ?? (reason.Contains("quoted scalar", StringComparison.Ordinal) ? Quotation(line, column, reason) : null)
            ?? Value(line)
            ?? Bracket(reason)
            ?? Spacing(line)
            ?? (before >= 0 ? Spacing(before) : null)
            ?? (reason.Contains("multiline", StringComparison.Ordinal) && before >= 0 ? Colonless(before) : null)
            ?? Colonless(line)
            ?? Indentation(line, column)
            ?? new(YamlRules.Unreadable(At(line, column), reason.TrimEnd('.')), null);
    }

    private YamlFault? Tab(int first, int end)
    {
        for (var line = first; line < Math.Min(end, lines.Length); line++)
        {
            var indent = lines[line].AsSpan(0, lines[line].Length - lines[line].AsSpan().TrimStart(" \t").Length);
            if (indent.Contains('\t') && indent.Length < lines[line].Length)
            {
                var mended = indent.ToString().Replace("\t", "  ", StringComparison.Ordinal) + lines[line][indent.Length..].TrimEnd('\r');
                return Mend(YamlRules.Tab(At(line, indent.IndexOf('\t'), 1), mended), line, mended);
            }
        }

        return null;
    }

    private YamlFault? Quotation(int line, int column, string reason)
    {
        var parsed = Line(line);
        if (column >= parsed.Text.Length || parsed.Text[column] is not ('"' or '\'') || TextAfterQuote(line, parsed) is not null)
        {
            return null;
        }

        var quote = parsed.Text[column];
        if (reason.Contains("escape", StringComparison.Ordinal))
        {
            return Escape(line, column, parsed);
        }

        // Within braces nobody can tell where the text was meant to end.
        var isAlone = parsed.HasKey && parsed.ValueAt == column;
        var mended = isAlone ? parsed.Text + quote : null;
        return Mend(YamlRules.UnclosedQuote(At(line, column, 1), quote, mended), line, mended ?? "");
    }

    private YamlFault Escape(int line, int column, YamlLine parsed)
    {
        var backslash = column;
        do
        {
            backslash = parsed.Text.IndexOf('\\', backslash + 1);
        }
        while (backslash >= 0 && backslash + 1 < parsed.Text.Length && "0abtnvfreN_LPxuU \"/\\".Contains(parsed.Text[backslash + 1], StringComparison.Ordinal) && !IsBadHex(parsed.Text, backslash));

        backslash = Math.Max(backslash, column);
        var end = parsed.Text.LastIndexOf('"');
        var mended = end > column
            ? $"{parsed.Text[..column]}'{parsed.Text[(column + 1)..end].Replace("'", "''", StringComparison.Ordinal)}'{parsed.Text[(end + 1)..]}"
            : "";
        var code = parsed.Text.Substring(backslash, Math.Min(2, parsed.Text.Length - backslash));
        return Mend(YamlRules.Escape(At(line, backslash, code.Length), code, mended.Length == 0 ? null : mended), line, mended);
    }

    private static bool IsBadHex(string line, int backslash)
    {
        var digits = line[backslash + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var end = backslash + 2 + digits;
        return digits > 0 && (end > line.Length || !line.AsSpan(backslash + 2, digits).ToString().All(char.IsAsciiHexDigit));
    }

    private YamlFault? Value(int line)
    {
        var parsed = Line(line);
        if (!parsed.HasKey || parsed.Value.Length == 0)
        {
            return null;
        }

        if (TextAfterQuote(line, parsed) is { } fault)
        {
            return fault;
        }

        var first = parsed.Value[0];
        if (first is '{' or '[')
        {
            return ColonInBraces(line, parsed) ?? TextAfterBracket(line, parsed);
        }

        if (SpecialStarts.Contains(first, StringComparison.Ordinal))
        {
            return Mend(YamlRules.SpecialStart(At(line, parsed.ValueAt, 1), first, parsed.WithQuotedValue), line, parsed.WithQuotedValue);
        }

        var colon = ColonIn(parsed.Value);
        return colon < 0 || first is '"' or '\''
            ? null
            : Mend(YamlRules.Colon(At(line, parsed.ValueAt + colon, 1), parsed.Key, parsed.WithQuotedValue), line, parsed.WithQuotedValue);
    }

    private static int ColonIn(string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 && value.EndsWith(':') ? value.Length - 1 : colon;
    }

    private YamlFault? TextAfterQuote(int line, YamlLine parsed)
    {
        var value = parsed.Value;
        if (!parsed.HasKey || value is not ['"' or '\'', ..])
        {
            return null;
        }

        var end = value.IndexOf(value[0], 1);
        while (end > 0 && (value[0] == '"' ? value[end - 1] == '\\' : end + 1 < value.Length && value[end + 1] == '\''))
        {
            end = value.IndexOf(value[0], Math.Min(value.Length, end + (value[0] == '"' ? 1 : 2)));
        }

        var rest = end < 0 ? "" : value[(end + 1)..].TrimStart();
        if (rest.Length == 0 || rest[0] == '#')
        {
            return null;
        }

        var at = parsed.ValueAt + value.Length - rest.Length;
        var mended = value.Length > 2 && value[^1] == value[0] && value.AsSpan().Count(value[0]) % 2 == 0 && WithinQuotes(value[1..^1], value[0]) is { } inside
            ? parsed.Text[..parsed.ValueAt] + inside
            : parsed.WithQuotedValue;
        return Mend(YamlRules.AfterQuote(At(line, at), mended), line, mended);
    }

    /// <summary>
    /// `"Кентауда "жаңа" зал"`: the outer marks were meant as the value's own where the first inner pair opens behind a space; `"А" және "Б"` has no outer ones.
    /// </summary>
    private static string? WithinQuotes(string inside, char mark)
    {
        var first = inside.IndexOf(mark, StringComparison.Ordinal);
        return first > 0 && inside[first - 1] == ' ' && first + 1 < inside.Length && inside[first + 1] != ' ' ? YamlLine.Quoted(inside) : null;
    }

    /// <summary>`{ kk: Басқарма: жоба, ru: … }`.</summary>
    private YamlFault? ColonInBraces(int line, YamlLine parsed)
    {
        if (parsed.Value[0] != '{' || parsed.Value.AsSpan().IndexOfAny('"', '\'') >= 0)
        {
            return null;
        }

        var at = parsed.ValueAt + 1;
        foreach (var part in parsed.Text[at..].Split(',', '}'))
        {
            var key = part.IndexOf(": ", StringComparison.Ordinal);
            var colon = key < 0 ? -1 : ColonIn(part[(key + 2)..].TrimEnd());
            if (colon >= 0)
            {
                var value = part[(key + 2)..];
                var mended = string.Concat(
                    parsed.Text[..(at + key + 2)], YamlLine.Quoted(value), value.EndsWith(' ') ? " " : "", parsed.Text[(at + part.Length)..]);
                return Mend(YamlRules.Colon(At(line, at + key + 2 + colon, 1), part[..key].Trim(), mended), line, mended);
            }

            at += part.Length + 1;
        }

        return null;
    }

    /// <summary>`title: [Жоба] ашылды`.</summary>
    private YamlFault? TextAfterBracket(int line, YamlLine parsed)
    {
        var end = parsed.Value.LastIndexOf(parsed.Value[0] == '[' ? ']' : '}');
        return end < 0 || end == parsed.Value.Length - 1 || parsed.Value[(end + 1)..].TrimStart() is ['#', ..]
            ? null
            : Mend(YamlRules.SpecialStart(At(line, parsed.ValueAt, 1), parsed.Value[0], parsed.WithQuotedValue), line, parsed.WithQuotedValue);
    }

    /// <summary>The bracket that is never closed, when the parser was inside one; quoted text and comments are passed over.</summary>
    private YamlFault? Bracket(string reason)
    {
        if (!reason.Contains("flow", StringComparison.Ordinal))
        {
            return null;
        }

        var open = new Stack<(int Line, int Column)>();
        for (var line = 0; line < lines.Length; line++)
        {
            var quote = '\0';
            for (var i = 0; i < lines[line].Length; i++)
            {
                var sign = lines[line][i];
                if (quote != '\0' || sign is '"' or '\'')
                {
                    quote = quote == '\0' ? sign : quote == sign ? '\0' : quote;
                }
                else if (sign is '[' or '{')
                {
                    open.Push((line, i));
                }
                else if (sign is ']' or '}')
                {
                    open.TryPop(out _);
                }
            }
        }

        if (!open.TryPop(out var last))
        {
            return null;
        }

        var closing = lines[last.Line][last.Column] == '[' ? ']' : '}';
        var mended = Line(last.Line).Text + closing;
        return Mend(YamlRules.UnclosedList(At(last.Line, last.Column, 1), lines[last.Line][last.Column], closing, mended), last.Line, mended);
    }

    /// <summary>A colon or a hyphen without its space, or with one that YAML does not take for a space.</summary>
    private YamlFault? Spacing(int line)
    {
        var parsed = Line(line);
        var written = parsed.Text;
        var odd = written.IndexOf('\u00A0', StringComparison.Ordinal);
        if (odd >= 0 && (odd < parsed.Indent || (!parsed.HasKey && odd > 0 && written[odd - 1] is ':' or '-')))
        {
            var spaced = written.Replace('\u00A0', ' ');
            return Mend(YamlRules.NoBreakSpace(At(line, odd, 1), spaced), line, spaced);
        }

        if (parsed.HasKey)
        {
            return null;
        }

        var content = written[parsed.Indent..];
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon + 1 < content.Length && content.AsSpan(0, colon).IndexOfAnyExcept(KeySigns) < 0 && !content[colon..].StartsWith("://", StringComparison.Ordinal))
        {
            var mended = written.Insert(parsed.Indent + colon + 1, " ");
            return Mend(YamlRules.MissingSpace(At(line, parsed.Indent + colon, 1), content[..colon], mended), line, mended);
        }

        if (content is ['-', not ('-' or ' '), ..])
        {
            var mended = written.Insert(parsed.Indent + 1, " ");
            return Mend(YamlRules.DashSpace(At(line, parsed.Indent, 1), mended), line, mended);
        }

        return null;
    }

    private YamlFault? Colonless(int line)
    {
        var parsed = Line(line);
        var content = parsed.Text[parsed.Indent..];
        return parsed.IsBlank || parsed.HasKey || content[0] is '-' or '"' or '\'' or '[' or '{' or ']' or '}'
            ? null
            : Mend(YamlRules.MissingColon(At(line, parsed.Indent, content.Length), content.Length > 40 ? content[..40] + "…" : content), line, "");
    }

    private YamlFault? Indentation(int line, int column)
    {
        var parsed = Line(line);
        return parsed.IsBlank || (parsed.HasKey ? column > parsed.ColonAt : parsed.Text[parsed.Indent] != '-')
            ? null
            : Mend(YamlRules.Indent(At(line, parsed.Indent)), line, "");
    }

    private YamlLine Line(int line) => YamlLine.Of(lines[line]);

    private SourceLocation At(int line, int column, int length = 0) => new(path, firstLine + line, column + 1, length);

    /// <summary>The fault, with the text in which that line reads as it was probably meant; an empty line where nobody can tell.</summary>
    private YamlFault Mend(Diagnostic diagnostic, int line, string mended)
    {
        var copy = (string[])lines.Clone();
        copy[line] = mended;
        return new(diagnostic, string.Join('\n', copy));
    }
}
