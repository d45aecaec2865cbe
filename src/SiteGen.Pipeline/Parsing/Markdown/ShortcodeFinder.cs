using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Finds commands of other programs in a text: `{{&lt; figure &gt;}}` (Hugo), `{% include %}` (Jekyll), `[gallery]` (WordPress), `[[page]]`
/// (wikis). They stay as they are and readers would see them, so each is reported.
/// </summary>
internal static class ShortcodeFinder
{
    private const int LongestShown = 60;
    private const int LongestCommand = 1000;

    /// <summary>Stand in for `&lt;` and `&gt;` of a command while the library reads the text: `{{&lt;figure&gt;}}` is no HTML element.</summary>
    private const char Less = '\uFDD0';

    private const char Greater = '\uFDD1';

    private static readonly SearchValues<char> Shields = SearchValues.Create(Less, Greater);

    private static readonly SearchValues<string> Openings = SearchValues.Create(
        ["{{", "{%", "{:", "[[", "[gallery", "[/gallery", "[caption", "[/caption", "[embed", "[/embed", "[audio", "[/audio", "[video", "[/video", "[playlist", "[contact-form", "[vc_", "[/vc_", "[su_", "[/su_"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may hold a command.</summary>
    public static bool MayHave(string text) => text.AsSpan().IndexOfAny(Openings) >= 0;

    /// <summary>The text with the angle brackets of `{{&lt; … &gt;}}` replaced, letter for letter.</summary>
    public static string Shield(string text)
    {
        var letters = text.ToCharArray();
        for (var at = text.IndexOf("{{<", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{<", at + 3, StringComparison.Ordinal))
        {
            var end = Near(text, at).IndexOf(">}}", StringComparison.Ordinal);
            if (end >= 0)
            {
                letters[at + 2] = Less;
                letters[at + end] = Greater;
            }
        }

        return new(letters);
    }

    /// <summary>Whether <see cref="Unshield"/> would change a text.</summary>
    public static bool IsShielded(ReadOnlySpan<char> text) => text.ContainsAny(Shields);

    /// <summary>The text as it was.</summary>
    public static string Unshield(string text) => IsShielded(text) ? text.Replace(Less, '<').Replace(Greater, '>') : text;

    /// <summary>Reports every command that stands outside code.</summary>
    public static void Report(string text, MarkdownDocument document, PlaceFinder places, DiagnosticCollector found)
    {
        var code = CodeRanges(document);
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(Openings) is var next and >= 0)
        {
            at += next;
            var end = End(text, at);
            if (end < 0 || code.Exists(range => range.Start <= at && at <= range.End))
            {
                at++;
                continue;
            }

            var shown = text[at..end].ReplaceLineEndings(" ");
            found.Add(MarkdownRules.Shortcode(places.At(at, end - at), shown.Length > LongestShown ? shown[..LongestShown] + "…" : shown));
            at = end;
        }
    }

    /// <summary>The end of the command that opens at an offset, or -1: it has none near, or what stands there is a link.</summary>
    private static int End(string text, int at)
    {
        var near = Near(text, at);
        var paragraph = near.IndexOf("\n\n", StringComparison.Ordinal);
        near = paragraph < 0 ? near : near[..paragraph];
        var closing = near[1] switch
        {
            '{' => "}}",
            '%' => "%}",
            ':' => "}",
            '[' => "]]",
            _ => "]",
        };
        var end = near.IndexOf(closing);
        if (end < 0)
        {
            return -1;
        }

        end += closing.Length;
        if (closing == "]")
        {
            var name = near[1..(end - 1)].TrimStart('/');
            var space = name.IndexOf(' ');
            name = space < 0 ? name : name[..space];
            var isLink = end < near.Length && near[end] is '(' or '[';
            return IsWordPress(name) && !isLink ? at + end : -1;
        }

        return closing == "]]" && end < near.Length && near[end] is '(' ? -1 : at + end;
    }

    /// <summary>What may belong to a command: looking further for its end would take quadratic time.</summary>
    private static ReadOnlySpan<char> Near(string text, int at) => text.AsSpan(at, Math.Min(LongestCommand, text.Length - at));

    private static bool IsWordPress(ReadOnlySpan<char> name) =>
        name is "gallery" or "caption" or "embed" or "audio" or "video" or "playlist"
        || name.StartsWith("vc_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("su_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("contact-form", StringComparison.OrdinalIgnoreCase);

    private static List<SourceSpan> CodeRanges(MarkdownDocument document)
    {
        var ranges = new List<SourceSpan>();
        foreach (var item in document.Descendants())
        {
            if (item is CodeBlock or CodeInline)
            {
                ranges.Add(item.Span);
            }
        }

        return ranges;
    }
}
