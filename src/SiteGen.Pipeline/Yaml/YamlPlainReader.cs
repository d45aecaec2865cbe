using System.Buffers;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>
/// Reads the YAML that nearly all front matter is: one `key: value` a line, the value a sentence, a quoted text, or a list or map in brackets. Whatever
/// else it meets it leaves to <see cref="YamlTreeReader"/>, and gives what that would give: the library takes ten times as long.
/// </summary>
internal ref struct YamlPlainReader
{
    /// <summary>Brackets within each other beyond which the library decides.</summary>
    private const int DeepestNesting = 8;

    /// <summary>Comments, tabs, letters in two pieces, and what the library does not count as one letter of a line.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("#\t\uFEFF\u0085\u2028\u2029\u0306\u0308");

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    /// <summary>What ends a word in brackets, or is more than a letter of it.</summary>
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create(",:[]{}");

    private readonly string path;
    private ReadOnlySpan<char> line;
    private int number;
    private int at;

    private YamlPlainReader(string path, int number)
    {
        this.path = path;
        this.number = number;
    }

    /// <summary>The map that a text is; null for a text that only the library can judge.</summary>
    public static YamlMap? Read(ReadOnlySpan<char> text, string path, int firstLine) =>
        text.ContainsAny(Special) || text.ContainsAnyInRange('\uD800', '\uDFFF') ? null : new YamlPlainReader(path, firstLine).Whole(text);

    private YamlMap? Whole(ReadOnlySpan<char> text)
    {
        var entries = new List<YamlEntry>(12);
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            line = (end < 0 ? text : text[..end]).TrimEnd(" \r");
            text = end < 0 ? default : text[(end + 1)..];
            at = 0;
            if (line.Contains('\r') || (!line.IsEmpty && (!Add(entries, isWhole: true, 0) || at < line.Length)))
            {
                return null;
            }

            number++;
        }

        return entries.Count == 0 ? null : new YamlMap(EquatableArray.Own(entries.ToArray()), entries[0].Key.Location with { Length = 0 });
    }

    /// <summary>Reads a key and its value.</summary>
    private bool Add(List<YamlEntry> entries, bool isWhole, int depth)
    {
        var rest = line[at..];
        var length = rest.IndexOfAnyExcept(KeyLetters);
        if (length < 1 || rest[length] != ':' || (length + 1 < rest.Length && rest[length + 1] != ' '))
        {
            return false;
        }

        var key = new Located<string>(rest[..length].ToString(), Place(length));
        at += length + 1;
        SkipSpaces();
        var value = isWhole && at == line.Length ? new YamlScalar("", false, key.Location) : Value(isWhole, depth);
        if (value is null || entries.Exists(entry => string.Equals(entry.Key.Value, key.Value, StringComparison.Ordinal)))
        {
            return false;
        }

        entries.Add(new YamlEntry(key, value));
        return true;
    }

    private YamlNode? Value(bool isWhole, int depth) => at == line.Length ? null : line[at] switch
    {
        '[' => List(depth),
        '{' => Map(depth),
        '"' or '\'' => Quoted(),
        _ => Plain(isWhole ? Sentence() : Word()),
    };

    private YamlList? List(int depth)
    {
        var start = Place(0);
        var items = new List<YamlNode>();
        while (depth < DeepestNesting && Goes(on: items.Count > 0, ']'))
        {
            if (Value(isWhole: false, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return Ends(']') ? new YamlList(EquatableArray.Own(items.ToArray()), start) : null;
    }

    private YamlMap? Map(int depth)
    {
        var start = Place(0);
        var entries = new List<YamlEntry>();
        while (depth < DeepestNesting && Goes(on: entries.Count > 0, '}'))
        {
            if (!Add(entries, isWhole: false, depth + 1))
            {
                return null;
            }
        }

        return Ends('}') ? new YamlMap(EquatableArray.Own(entries.ToArray()), start) : null;
    }

    /// <summary>Steps over the opening bracket, or later over a comma; false where no member follows.</summary>
    private bool Goes(bool on, char close)
    {
        if (on)
        {
            SkipSpaces();
            if (at == line.Length || line[at] != ',')
            {
                return false;
            }
        }

        at++;
        SkipSpaces();
        return at < line.Length && line[at] != close;
    }

    private bool Ends(char close)
    {
        if (at == line.Length || line[at] != close || line[at - 1] == ',')
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>The length of a value up to the end of the line; 0 where a colon may make it something else.</summary>
    private readonly int Sentence()
    {
        for (var rest = line[at..]; rest.IndexOf(':') is var colon and >= 0; rest = rest[(colon + 1)..])
        {
            if (colon + 1 == rest.Length || rest[colon + 1] == ' ')
            {
                return 0;
            }
        }

        return line.Length - at;
    }

    /// <summary>The length of a value in brackets; 0 where it does not end with a comma or a bracket.</summary>
    private readonly int Word()
    {
        var length = line[at..].IndexOfAny(FlowSigns);
        return length <= 0 || line[at + length] is not (',' or ']' or '}') ? 0 : line.Slice(at, length).TrimEnd(' ').Length;
    }

    private YamlScalar? Plain(int length)
    {
        if (length == 0 || !(char.IsAsciiLetterOrDigit(line[at]) || line[at] > '\u00A0'))
        {
            return null;
        }

        var value = new YamlScalar(line.Slice(at, length).ToString(), false, Place(length));
        at += length;
        return value;
    }

    /// <summary>A text in quotation marks that escapes nothing.</summary>
    private YamlScalar? Quoted()
    {
        var quote = line[at];
        var rest = line[(at + 1)..];
        var length = rest.IndexOf(quote);
        if (length < 0 || rest[..length].Contains('\\') || (length + 1 < rest.Length && rest[length + 1] == quote))
        {
            return null;
        }

        var value = new YamlScalar(rest[..length].ToString(), true, Place(length + 2));
        at += length + 2;
        return value;
    }

    private void SkipSpaces()
    {
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }
    }

    private readonly SourceLocation Place(int length) => new(path, number, at + 1, length);
}
