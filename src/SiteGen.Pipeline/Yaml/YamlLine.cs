namespace SiteGen.Pipeline.Yaml;

/// <summary>One line looked at as `key: value`, with the offsets of its parts; what a person sees, not what the grammar says.</summary>
internal readonly record struct YamlLine(string Text, int Indent, string Key, int ColonAt, int ValueAt)
{
    /// <summary>Whether there is a key followed by a colon and a space or the line's end.</summary>
    public bool HasKey => ColonAt >= 0;

    /// <summary>What follows the key's colon, or the whole line.</summary>
    public string Value => Text[ValueAt..];

    /// <summary>Whether nothing but white space or a comment stands on it.</summary>
    public bool IsBlank => Text.AsSpan().Trim() is [] or ['#', ..];

    /// <summary>The line with its value in quotes.</summary>
    public string WithQuotedValue => Text[..ValueAt] + Quoted(Value);

    /// <summary>Takes a line apart.</summary>
    public static YamlLine Of(string line)
    {
        var text = line.TrimEnd('\r', ' ', '\t');
        var indent = text.Length - text.AsSpan().TrimStart(" \t\u00A0").Length;
        var begin = indent;
        while (begin + 1 < text.Length && text[begin] == '-' && text[begin + 1] == ' ')
        {
            begin += 2;
        }

        for (var i = begin; i < text.Length; i++)
        {
            if (text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t'))
            {
                var value = i + 1;
                while (value < text.Length && text[value] is ' ' or '\t')
                {
                    value++;
                }

                return new(text, indent, text[begin..i], i, value);
            }

            if (text[i] is '"' or '\'' or '{' or '[' or '#')
            {
                break;
            }
        }

        return new(text, indent, "", -1, begin);
    }

    /// <summary>A text in double quotation marks, or in single ones where those would need escapes.</summary>
    public static string Quoted(string value)
    {
        var trimmed = value.Trim();
        return trimmed.AsSpan().IndexOfAny('"', '\\') < 0
            ? $"\"{trimmed}\""
            : $"'{trimmed.Replace("'", "''", StringComparison.Ordinal)}'";
    }
}
