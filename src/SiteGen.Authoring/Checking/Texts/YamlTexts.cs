using System.Text.RegularExpressions;
using SiteGen.Pipeline.Parsing;

namespace SiteGen.Authoring.Checking.Texts;

/// <summary>
/// Finds the values of a YAML file that people read, as they stand there. Ids, paths, addresses, dates, keys and comments are left out: whoever
/// mends letters may write to what is found here and to nothing else.
/// </summary>
internal static partial class YamlTexts
{
    private static readonly HashSet<string> TextKeys = new(StringComparer.Ordinal)
    {
        "title", "summary", "alt", "caption", "credit", "label", "unit", "period", "text", "reason", "name", "role", "description", "in",
        "paid_by", "authors", "hours", "note",
    };

    /// <summary>
    /// The values from one offset to another, each with its language: that of the key (`kk:`), else <paramref name="language"/>. In a file
    /// of interface texts every value is one.
    /// </summary>
    public static IEnumerable<(ProseRun Run, string Language)> Find(string text, int from, int to, string language, IReadOnlyList<string> languages, bool isInterface)
    {
        var (isText, spoken) = (false, language);
        for (var start = from; start < to;)
        {
            var end = text.IndexOf('\n', start, to - start) is var found and >= 0 ? found : to;
            var line = text[start..end].TrimEnd('\r');
            line = line[..CommentStart(line)];
            var at = 0;
            foreach (Match key in Keys().Matches(line))
            {
                if (isText && Value(line, at, key.Index) is { Length: > 0 } before)
                {
                    yield return (before with { Start = start + before.Start }, spoken);
                }

                var name = key.Groups["key"].Value;
                var isLanguage = languages.Contains(name);
                isText = isInterface || isLanguage || TextKeys.Contains(name);
                spoken = isLanguage ? name : language;
                at = key.Index + key.Length;
            }

            if (isText && Value(line, at, line.Length) is { Length: > 0 } rest)
            {
                yield return (rest with { Start = start + rest.Start }, spoken);
            }

            start = end + 1;
        }
    }

    private static ProseRun Value(string line, int from, int to) => new(from, to - from, ProseRunKind.Text);

    /// <summary>A `#` begins a comment at the start of a line or after a space, outside of quotation marks.</summary>
    private static int CommentStart(string line)
    {
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            if (quote != '\0')
            {
                quote = line[i] == quote ? '\0' : quote;
            }
            else if (line[i] is '"' or '\'' && (i == 0 || line[i - 1] is ' ' or ':' or '[' or '{' or ','))
            {
                quote = line[i];
            }
            else if (line[i] == '#' && (i == 0 || line[i - 1] is ' ' or '\t'))
            {
                return i;
            }
        }

        return line.Length;
    }

    [GeneratedRegex(@"(?<=^|[\s{,])(?<key>[A-Za-z_][A-Za-z0-9_.-]*):(?=\s|$)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Keys();
}
