using System.Globalization;
using System.Text;

namespace SiteGen.Authoring.Releases;

/// <summary>Writes values as front matter wants them: plain where nothing can be misread, else between double quotes.</summary>
internal static class FrontMatterText
{
    /// <summary>Words that a reader of YAML takes for something else than a text.</summary>
    private static readonly string[] Words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    /// <summary>An id or a date.</summary>
    public static string Scalar(string value) => IsPlain(value) ? value : Quoted(value);

    /// <summary>`[a, b]`.</summary>
    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Scalar))}]";

    /// <summary>A text between double quotes, on one line.</summary>
    public static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                '\n' => text.Append("\\n"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }

    private static bool IsPlain(string value) =>
        value.Length > 0
        && char.IsAsciiLetterOrDigit(value[0])
        && value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '+' or ':' or '.')
        && !value.EndsWith(':')
        && !Words.Contains(value, StringComparer.OrdinalIgnoreCase);
}
