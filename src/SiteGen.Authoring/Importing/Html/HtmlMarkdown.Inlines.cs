using System.Text;
using AngleSharp.Dom;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Importing.Html;

/// <summary>Text, links, emphasis and pictures inside a paragraph.</summary>
internal sealed partial class HtmlMarkdown
{
    private string Text(INode node, int depth)
    {
        var line = new StringBuilder();
        foreach (var child in node.ChildNodes)
        {
            Inline(child, line, depth + 1);
        }

        return Tidy(line.ToString()).Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ');
    }

    private void Inline(INode node, StringBuilder line, int depth)
    {
        if (node is IText text)
        {
            line.Append(MarkdownEscape.Inline(Spaced(text.Data)));
            return;
        }

        if (node is not IElement element || Silent.Contains(element.LocalName))
        {
            return;
        }

        if (depth > Deepest)
        {
            line.Append(MarkdownEscape.Inline(PageDescription.Flat(element.TextContent)));
        }
        else
        {
            Inline(element, line, depth);
        }
    }

    private void Inline(IElement element, StringBuilder line, int depth)
    {
        switch (element.LocalName)
        {
            case "br":
                line.Append("\\\n");
                break;
            case "img":
                line.Append(Picture(element, caption: ""));
                break;
            case "a":
                line.Append(Link(element, depth));
                break;
            case "b" or "strong":
                Append(line, Text(element, depth), "**", element);
                break;
            case "i" or "em":
                Append(line, Text(element, depth), "*", element);
                break;
            case "del" or "s" or "strike":
                Append(line, Text(element, depth), "~~", element);
                break;
            case "code" or "kbd" or "tt" when element.TextContent.Trim() is { Length: > 0 } code && !code.Contains('`', StringComparison.Ordinal):
                line.Append('`').Append(PageDescription.Flat(code)).Append('`');
                break;
            case "sub" or "sup":
                line.Append('<').Append(element.LocalName).Append('>').Append(Text(element, depth)).Append("</").Append(element.LocalName).Append('>');
                break;
            default:
                foreach (var child in element.ChildNodes)
                {
                    Inline(child, line, depth + 1);
                }

                // A block inside a line was no block to whoever wrote it; its words must not run into the next.
                line.Append(Blocks.Contains(element.LocalName) ? " " : "");
                break;
        }
    }

    /// <summary>Spaces at the edges stand outside the signs: `**word **` is no emphasis.</summary>
    private static void Append(StringBuilder line, string text, string sign, IElement element)
    {
        var content = element.TextContent;
        line.Append(content.Length > 0 && char.IsWhiteSpace(content[0]) ? " " : "").Append(Wrapped(text, sign)).Append(content.Length > 0 && char.IsWhiteSpace(content[^1]) ? " " : "");
    }

    private static string Wrapped(string text, string sign) => text.Trim() is { Length: > 0 } inner ? sign + inner + sign : "";

    private string Link(IElement element, int depth)
    {
        var text = Text(element, depth);
        var address = element.GetAttribute("href") ?? "";
        if (address.Length == 0 || address[0] == '#' || text.Length == 0 || address.AsSpan().IndexOfAny("<>\n\r") >= 0 || !IsSafe(address))
        {
            return text;
        }

        // A picture that leads to its own larger version is a picture.
        return text.StartsWith("![", StringComparison.Ordinal) ? text : $"[{text}]({Target(resolve(address))})";
    }

    private static bool IsSafe(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || address.AsSpan(0, colon).IndexOfAny("/?#") >= 0
            || address[..colon].Trim().ToLowerInvariant() is "http" or "https" or "mailto" or "tel";
    }

    private static string Target(string address) => address.AsSpan().IndexOfAny(" ()") < 0 ? address : $"<{address}>";

    private void WriteFigure(IElement figure, IElement picture)
    {
        var caption = PageDescription.Flat(figure.QuerySelector("figcaption")?.TextContent ?? "");
        var rest = PageDescription.Flat(figure.TextContent);
        Add(Picture(picture, caption));
        foreach (var more in figure.QuerySelectorAll("img").Skip(1))
        {
            Add(Picture(more, caption: ""));
        }

        if (caption.Length == 0 && rest.Length > 0)
        {
            Add(MarkdownEscape.Line(rest));
        }
    }

    /// <summary>A picture that is here is shown; of another its words and its address stay, for somebody to fetch it.</summary>
    private string Picture(IElement element, string caption)
    {
        var alt = PageDescription.Flat(element.GetAttribute("alt") ?? "");
        var source = First(element.GetAttribute("data-src"), element.GetAttribute("data-lazy-src"), element.GetAttribute("src"));
        if (source.Length == 0 || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return MarkdownEscape.Inline(PageDescription.Flat($"{alt} {caption}"));
        }

        if (shelf.Find(source, alt, caption, isInText: true) is { } photo)
        {
            Photos.Add(photo);
            var title = caption.Length == 0 ? "" : $" \"{MarkdownEscape.Inline(caption).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
            return $"![{Bracketed(alt)}]({photo.Name}{title})";
        }

        var address = resolve(source);
        MissingPhotos.Add(address);
        var words = PageDescription.Flat($"{alt} {caption}");
        return IsSafe(address) && address.AsSpan().IndexOfAny("<>\n\r") < 0 && address.Contains("://", StringComparison.Ordinal)
            ? $"[{(words.Length > 0 ? Bracketed(words) : UrlPath.NameOf(address))}]({Target(address)})"
            : MarkdownEscape.Inline(words);
    }

    private static string Bracketed(string text) => MarkdownEscape.Inline(text).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static string Spaced(string text)
    {
        var letters = text.Where(letter => letter is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' or '\u2060')).Select(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) ? ' ' : letter);
        return string.Concat(letters);
    }

    private static string Tidy(string line)
    {
        var lines = line.Split("\\\n").Select(part => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        var first = Array.FindIndex(lines, part => part.Length > 0);
        var last = Array.FindLastIndex(lines, part => part.Length > 0);
        if (first < 0)
        {
            return "";
        }

        // Two breaks in a row were meant as a new paragraph.
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Length > 0)
            {
                text.Append(text.Length == 0 ? "" : lines[i - 1].Length == 0 ? "\n\n" : "\\\n").Append(lines[i]);
            }
        }

        return text.ToString();
    }
}
