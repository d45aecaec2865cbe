using System.Globalization;
using AngleSharp.Dom;
using SiteGen.Pipeline.Parsing.Markdown;

namespace SiteGen.Pipeline.Parsing.Html;

internal sealed partial class HtmlSanitizer
{
    private const int DeepestTree = 1000;

    private readonly PlainTextBuilder plain = new();

    private void WriteChildren(INode parent, int depth)
    {
        if (depth > DeepestTree)
        {
            return;
        }

        // By index: the library finds a next sibling by searching all of them.
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node is IText text)
            {
                WriteText(text);
            }
            else if (node is IElement element)
            {
                WriteElement(element, depth);
            }
        }
    }

    private void WriteText(IText text)
    {
        html.WriteText(text.Data);
        plain.Append(text.Data, keepsSpaces: text.Ancestors<IElement>().Any(ancestor => ancestor.LocalName == "pre"));
    }

    private void WriteElement(IElement element, int depth)
    {
        var name = element.LocalName;
        if (element.HasAttribute(mark))
        {
            WriteOwn(element, name, depth);
        }
        else if (AllowedHtml.IsDropped(name))
        {
            found.Add(AllowedHtml.IsEmbedded(name) ? HtmlRules.Embedded(Location(element), name, BlockFor(element)) : HtmlRules.Dropped(Location(element), name));
        }
        else if (!AllowedHtml.IsAllowed(name))
        {
            removals.Add(name, isAttribute: false, Location(element));
            WriteChildren(element, depth + 1);
        }
        else if (name == "img")
        {
            WriteImage(element);
        }
        else if (name == "p" && OnlyImage(element) is { } image)
        {
            WriteElement(image, depth + 1);
        }
        else if (name == "table")
        {
            WriteTable(element, depth);
        }
        else if (name == "a" && !CanLink(element) && string.IsNullOrEmpty(element.Id) && !element.HasAttribute("name"))
        {
            WriteChildren(element, depth + 1);
        }
        else if (name == "p")
        {
            WriteParagraph(element, depth);
        }
        else
        {
            WriteAllowed(element, name, depth);
        }
    }

    /// <summary>The block that shows a film or a message which was pasted as a frame; null where none does.</summary>
    private static string? BlockFor(IElement element)
    {
        var source = element.GetAttribute("src") ?? "";
        source = source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source : source;
        return EmbedAddress.Video(source) is { } film ? $"::: {ContainerNames.Video} {film.Page}"
            : EmbedAddress.Telegram(source) is { } message ? $"::: {ContainerNames.Telegram} {message.Page}"
            : null;
    }

    /// <summary>An element of the renderer's: as it is, without the mark, its links and pictures as holes.</summary>
    private void WriteOwn(IElement element, string name, int depth)
    {
        var index = int.TryParse(element.GetAttribute(mark), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        if (name == "img" || (index >= 0 && name == "figcaption"))
        {
            EndPart();
            parts.Add(holes[index]);
            return;
        }

        html.Write("<"u8);
        html.WriteRaw(name);
        foreach (var attribute in element.Attributes)
        {
            // A misnested link is cloned by the HTML rules, its id must not be.
            if (attribute.Name != mark && (attribute.Name != "id" || !writtenIds.Contains(attribute.Value)))
            {
                WriteAttribute(attribute.Name, attribute.Value);
            }
        }

        if (index < 0)
        {
            html.Write(">"u8);
        }
        else if (name is ['h', >= '1' and <= '6'])
        {
            headings.Add(known[index]);
            html.Write(">"u8);
        }
        else if (holes[index] is LinkPart link)
        {
            EndPart();
            parts.Add(link);
            html.Write(">"u8);
        }
        else
        {
            html.Write(">"u8);
            EndPart();
            parts.Add(holes[index]);
        }

        WriteContent(element, name, depth);
    }

    /// <summary>Leaves no empty paragraph behind where all that stood in it was taken out.</summary>
    private void WriteParagraph(IElement element, int depth)
    {
        var (length, count) = (html.Length, parts.Count);
        WriteAllowed(element, "p", depth);
        if (parts.Count == count
            && html.Written[length..].StartsWith("<p>"u8)
            && html.Written[(length + 3)..].TrimStart(" \t\n\r"u8).SequenceEqual("</p>"u8))
        {
            html.Truncate(length);
        }
    }

    private void WriteAllowed(IElement element, string name, int depth)
    {
        var heading = name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
        if (heading == 1)
        {
            found.Add(HtmlRules.TopHeading(Location(element), Trimmed(element)));
            heading = 2;
            name = "h2";
        }

        html.Write("<"u8);
        html.WriteRaw(name);
        if (heading > 0)
        {
            var id = TakeId(element) ?? ids.For(Trimmed(element));
            WriteAttribute("id", id);
            headings.Add(new(heading, id, Trimmed(element), Location(element)));
        }
        else if (TakeId(element) is { } id)
        {
            WriteAttribute("id", id);
        }

        WriteAttributes(element, name);
        if (name == "a")
        {
            WriteHref(element);
        }

        html.Write(">"u8);
        if (!AllowedHtml.IsVoid(name))
        {
            WriteContent(element, name, depth);
        }
        else if (name is "br" or "hr")
        {
            plain.Append(" ", keepsSpaces: false);
        }
    }

    private void WriteContent(IElement element, string name, int depth)
    {
        var isBlock = AllowedHtml.IsBlock(name);
        if (isBlock && name is not ("td" or "th"))
        {
            plain.EndBlock();
        }

        var start = plain.Length;
        if (name == "pre" && element.FirstChild is IText { Data: ['\n', ..] })
        {
            html.Write("\n"u8);
        }

        WriteChildren(element, depth + 1);
        if (!AllowedHtml.IsVoid(name))
        {
            html.Write("</"u8);
            html.WriteRaw(name);
            html.Write(">"u8);
        }

        if (name is "td" or "th")
        {
            plain.Append(" ", keepsSpaces: false);
        }
        else if (isBlock)
        {
            plain.EndBlock();
        }

        if (name == "p" && IsAtTop(element))
        {
            plain.EndParagraph(start);
        }
    }

    private void WriteTable(IElement table, int depth)
    {
        if (table.ParentElement is { ClassName: "table" } parent && parent.HasAttribute(mark))
        {
            WriteAllowed(table, "table", depth);
            return;
        }

        html.Write("<div class=\"table\" role=\"region\" tabindex=\"0\""u8);
        if (headings.Count > 0)
        {
            WriteAttribute("aria-labelledby", headings[^1].Id);
        }

        html.Write(">"u8);
        WriteAllowed(table, "table", depth);
        html.Write("</div>"u8);
    }

    private void WriteImage(IElement element)
    {
        var source = element.GetAttribute("src")?.Trim();
        if (string.IsNullOrEmpty(source))
        {
            return;
        }

        var location = Location(element);
        if (!LinkSchemes.MayShow(source))
        {
            found.Add(HtmlRules.Image(location, source));
            return;
        }

        WriteAttributes(element, "img", isWritten: false);
        EndPart();
        var isAlone = element.ParentElement is { LocalName: "p" } parent && !parent.HasAttribute(mark) && OnlyImage(parent) == element
            || element.ParentElement is { LocalName: "body" or "div" or "section" or "article" } && IsBetweenBlocks(element);
        var title = element.GetAttribute("title");
        parts.Add(new ImagePart(source, element.GetAttribute("alt") ?? "", string.IsNullOrEmpty(title) ? null : title, isAlone, location));
    }

    private static IElement? OnlyImage(IElement paragraph)
    {
        IElement? image = null;
        foreach (var node in paragraph.ChildNodes)
        {
            if (node is IElement { LocalName: "img" } element && image is null)
            {
                image = element;
            }
            else if (node is IElement || (node is IText text && !string.IsNullOrWhiteSpace(text.Data)))
            {
                return null;
            }
        }

        return image;
    }

    private static bool IsBetweenBlocks(IElement element)
    {
        for (var node = element.PreviousSibling; node is not null and not IElement; node = node.PreviousSibling)
        {
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return false;
            }
        }

        for (var node = element.NextSibling; node is not null and not IElement; node = node.NextSibling)
        {
            if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return false;
            }
        }

        return element.PreviousElementSibling is not { } before || AllowedHtml.IsBlock(before.LocalName)
            ? element.NextElementSibling is not { } after || AllowedHtml.IsBlock(after.LocalName)
            : false;
    }

    private static bool IsAtTop(IElement element)
    {
        var parent = element.ParentElement;
        while (parent is { LocalName: "div" or "section" or "article" })
        {
            parent = parent.ParentElement;
        }

        return parent is { LocalName: "body" };
    }

    private static string Trimmed(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
