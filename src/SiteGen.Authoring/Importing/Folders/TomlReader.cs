using System.Globalization;
using System.Text;

namespace SiteGen.Authoring.Importing.Folders;

/// <summary>
/// Reads the TOML of Hugo's front matter: keys and dotted keys, tables, all kinds of strings, numbers, dates, lists and inline tables. It stops at
/// the first thing that it does not understand.
/// </summary>
internal sealed class TomlReader(string text)
{
    private const int Deepest = 24;

    private readonly List<(string[] Path, FrontMatterValue Value)> values = [];
    private int at;

    /// <summary>The map, and the line in which reading stopped, counted from 1; 0 when all was read.</summary>
    public static (FrontMatterValue Map, int FaultLine) Read(string text)
    {
        var reader = new TomlReader(text);
        var isWhole = reader.ReadAll();
        return (Tree(reader.values, 0), isWhole ? 0 : 1 + text.AsSpan(0, Math.Min(reader.at, text.Length)).Count('\n'));
    }

    private bool ReadAll()
    {
        string[] table = [];
        var repeated = new Dictionary<string, int>(StringComparer.Ordinal);
        for (Skip(lines: true); at < text.Length; Skip(lines: true))
        {
            if (text[at] == '[')
            {
                var isList = at + 1 < text.Length && text[at + 1] == '[';
                at += isList ? 2 : 1;
                if (Key() is not { } path || !Take(']') || (isList && !Take(']')))
                {
                    return false;
                }

                var name = string.Join('.', path);
                repeated[name] = repeated.GetValueOrDefault(name) + 1;
                table = isList ? [.. path, string.Create(CultureInfo.InvariantCulture, $"{repeated[name]}")] : path;
            }
            else if (Key() is { } key && Take('=') && Value(0) is { } value)
            {
                values.Add(([.. table, .. key], value));
            }
            else
            {
                return false;
            }

            Skip(lines: false);
            if (at < text.Length && text[at] != '\n')
            {
                return false;
            }
        }

        return true;
    }

    private static FrontMatterValue Tree(List<(string[] Path, FrontMatterValue Value)> values, int depth) => FrontMatterValue.Of(values
        .Where(entry => entry.Path.Length > depth)
        .GroupBy(entry => entry.Path[depth], StringComparer.Ordinal)
        .Select(group => (group.Key, group.FirstOrDefault(entry => entry.Path.Length == depth + 1).Value ?? Tree([.. group], depth + 1))));

    private string[]? Key()
    {
        var parts = new List<string>();
        do
        {
            Skip(lines: false);
            if (at < text.Length && text[at] is '"' or '\'')
            {
                if (String() is not { } quoted)
                {
                    return null;
                }

                parts.Add(quoted);
            }
            else
            {
                var start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
                {
                    at++;
                }

                if (at == start)
                {
                    return null;
                }

                parts.Add(text[start..at]);
            }
        }
        while (Take('.') && parts.Count < Deepest);
        return parts.ToArray();
    }

    private FrontMatterValue? Value(int depth)
    {
        Skip(lines: false);
        if (at >= text.Length || depth > Deepest)
        {
            return null;
        }

        return text[at] switch
        {
            '"' or '\'' => String() is { } quoted ? FrontMatterValue.Of(quoted) : null,
            '[' => List(depth),
            '{' => Table(depth),
            _ => Bare(),
        };
    }

    private FrontMatterValue? List(int depth)
    {
        at++;
        var items = new List<FrontMatterValue>();
        for (Skip(lines: true); !Take(']'); Skip(lines: true))
        {
            if (Value(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            Skip(lines: true);
            if (!Take(',') && (at >= text.Length || text[at] != ']'))
            {
                return null;
            }
        }

        return FrontMatterValue.Of(items);
    }

    private FrontMatterValue? Table(int depth)
    {
        at++;
        var entries = new List<(string[] Path, FrontMatterValue Value)>();
        for (Skip(lines: true); !Take('}'); Skip(lines: true))
        {
            if (Key() is not { } key || !Take('=') || Value(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add((key, value));
            Skip(lines: true);
            if (!Take(',') && (at >= text.Length || text[at] != '}'))
            {
                return null;
            }
        }

        return Tree(entries, 0);
    }

    /// <summary>A number, a date, `true`: kept as it is written.</summary>
    private FrontMatterValue? Bare()
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or ']' or '}' or '#' or '\n' or '\r'))
        {
            at++;
        }

        return text[start..at].Trim() is { Length: > 0 } bare ? FrontMatterValue.Of(bare) : null;
    }

    private string? String()
    {
        var quote = text[at];
        var isLong = string.CompareOrdinal(text, at, new string(quote, 3), 0, 3) == 0;
        at += isLong ? 3 : 1;
        if (isLong && at < text.Length && text[at] == '\n')
        {
            at++;
        }

        var value = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (isLong ? string.CompareOrdinal(text, at, new string(quote, 3), 0, 3) == 0 : text[at] == quote)
            {
                at += isLong ? 3 : 1;
                return value.ToString();
            }

            if (text[at] == '\n' && !isLong)
            {
                return null;
            }

            if (text[at] == '\\' && quote == '"' && at + 1 < text.Length)
            {
                at++;
                Escape(value);
            }
            else
            {
                value.Append(text[at]);
            }
        }

        return null;
    }

    private void Escape(StringBuilder value)
    {
        switch (text[at])
        {
            case 'n': value.Append('\n'); break;
            case 't': value.Append('\t'); break;
            case 'r' or 'b' or 'f': value.Append(' '); break;
            case 'u' or 'U' when Digits() is var count && at + count < text.Length
                && int.TryParse(text.AsSpan(at + 1, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code):
                value.Append(new Rune(code).ToString());
                at += count;
                break;
            default: value.Append(text[at]); break;
        }
    }

    private int Digits() => text[at] == 'u' ? 4 : 8;

    private bool Take(char sign)
    {
        Skip(lines: false);
        if (at < text.Length && text[at] == sign)
        {
            at++;
            return true;
        }

        return false;
    }

    private void Skip(bool lines)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' or '\r' || (lines && text[at] == '\n') || text[at] == '#'))
        {
            if (text[at] == '#')
            {
                while (at < text.Length && text[at] != '\n')
                {
                    at++;
                }
            }
            else
            {
                at++;
            }
        }
    }
}
