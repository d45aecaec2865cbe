using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing.WordPress;

/// <summary>
/// Turns what WordPress stores into HTML: comments that mark blocks go, empty lines become paragraphs where a post has none, captions become
/// figures. Other shortcodes stay as they are.
/// </summary>
internal static partial class WordPressMarkup
{
    private const int MostShown = 5;

    /// <summary>The text of a post as HTML.</summary>
    public static string AsHtml(string text)
    {
        var html = BlockComment().Replace(text.ReplaceLineEndings("\n"), "");
        html = Caption().Replace(html, "<figure>${image}<figcaption>${text}</figcaption></figure>");
        html = Embed().Replace(html, "<p><a href=\"${address}\">${address}</a></p>");
        return Paragraph().IsMatch(html) ? html : Paragraphs(html);
    }

    /// <summary>Shortcodes that are left in a text, each once.</summary>
    public static IEnumerable<string> Shortcodes(string text) => Shortcode().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Take(MostShown);

    private static string Paragraphs(string html)
    {
        var text = new StringBuilder(html.Length + 64);
        foreach (var part in html.Split("\n\n"))
        {
            var trimmed = part.Trim('\n', ' ');
            if (trimmed.Length > 0)
            {
                text.Append(Block().IsMatch(trimmed) ? trimmed : $"<p>{trimmed.Replace("\n", "<br>", StringComparison.Ordinal)}</p>").Append('\n');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex("<!--.{0,4000}?-->", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex BlockComment();

    [GeneratedRegex(@"\[caption[^\]]{0,400}\]\s*(?<image>(?:<a [^>]{0,400}>)?<img[^>]{0,2000}>(?:</a>)?)\s*(?<text>[^\[]{0,2000})\[/caption\]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\[embed[^\]]{0,100}\]\s*(?<address>https?://[^\s\[\]<>""]{1,500})\s*\[/embed\]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Embed();

    [GeneratedRegex("<p[ >]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Paragraph();

    [GeneratedRegex("^<(?:h[1-6]|ul|ol|table|figure|blockquote|div|pre|hr|iframe|section)[ >/]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<!\\)\[/?[a-z][a-z0-9_-]{1,30}(?: [^\]\n]{0,200})?\](?!\()", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Shortcode();
}
