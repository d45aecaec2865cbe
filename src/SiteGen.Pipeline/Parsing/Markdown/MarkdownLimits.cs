namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Finds texts on which the library would spend minutes: it is quadratic in a few signs, of which each was measured. The limits are far
/// above what any article, law or table holds; short texts need no look.
/// </summary>
internal static class MarkdownLimits
{
    private const int ShortText = 16_000;
    private const int MostInOneWord = 500;
    private const int MostInParagraph = 2_000;
    private const int MostInText = 5_000;
    private const int WidestIndent = 200;

    /// <summary>Where a text passes a limit, or null.</summary>
    public static TextExcess? FirstExcess(string text)
    {
        if (text.Length <= ShortText)
        {
            return null;
        }

        var addresses = 0;
        int underlines = 0, notes = 0, comments = 0, containers = 0, steps = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(at, end - at);
            var content = line.TrimStart(" \t");
            addresses = content.IsWhiteSpace() ? 0 : addresses + Addresses(content);
            underlines += content is ['=', ..] && content.TrimEnd(" =\r").IsEmpty ? 1 : 0;
            notes += content is ['[', ..] && content.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            comments += content.Contains("<!--", StringComparison.Ordinal) ? 1 : 0;
            containers += content is [':', ':', ':', ..] ? 1 : 0;
            steps += line.Length - content.Length > WidestIndent && content is ['-' or '*' or '+' or '>' or (>= '0' and <= '9'), ..] ? 1 : 0;
            var limit = addresses > MostInParagraph ? MostInParagraph
                : Math.Max(Math.Max(underlines, notes), comments) > MostInText ? MostInText
                : containers > MostInParagraph ? MostInParagraph
                : steps > WidestIndent ? WidestIndent
                : HasLinkChain(line) ? MostInOneWord
                : Markers(content) > WidestIndent ? WidestIndent
                : 0;
            if (limit > 0)
            {
                return new(at, limit);
            }

            at = end + 1;
        }

        return null;
    }

    /// <summary>The start of the line that most looks nested: for a message only.</summary>
    public static int DeepestLine(string text)
    {
        var (deepest, most) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(at, end - at);
            var signs = line.Count('>') + line.Count('[') + line.Count('*') + line.Count('_') + line.Count('-') + (line.Length - line.TrimStart(" \t").Length);
            if (signs > most)
            {
                (deepest, most) = (at, signs);
            }

            at = end + 1;
        }

        return deepest;
    }

    private static int Addresses(ReadOnlySpan<char> line) =>
        line.Count("://") + line.Count("www.") + line.Count("mailto:") + line.Count("tel:");

    /// <summary>`- - - - x`: lists in lists on one line.</summary>
    private static int Markers(ReadOnlySpan<char> content)
    {
        var markers = 0;
        while (content is ['-' or '*' or '+', ' ', ..])
        {
            content = content[2..];
            markers++;
        }

        return markers;
    }

    /// <summary>`[x]([x]([x](`: each opening is looked for its end up to the next white space.</summary>
    private static bool HasLinkChain(ReadOnlySpan<char> line)
    {
        while (line.Length > MostInOneWord)
        {
            var space = line.IndexOfAny(' ', '\t');
            var word = space < 0 ? line : line[..space];
            if (word.Length > MostInOneWord && word.Count("](") > MostInOneWord)
            {
                return true;
            }

            line = space < 0 ? default : line[(space + 1)..];
        }

        return false;
    }
}
