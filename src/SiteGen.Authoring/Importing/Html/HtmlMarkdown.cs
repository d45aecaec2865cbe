using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using SiteGen.Authoring.Importing.Texts;

namespace SiteGen.Authoring.Importing.Html;

/// <summary>
/// Writes HTML as Markdown: headings, lists, tables, links, pictures, quotations. What Markdown has no sign for is reduced to its text; what
/// is around an article goes to the list of what was dropped.
/// </summary>
internal sealed partial class HtmlMarkdown(PhotoShelf shelf, Func<string, string> resolve)
{
    private const int Deepest = 120;

    private static readonly HashSet<string> Silent = new("script style noscript template head meta link svg math canvas object embed map colgroup".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Blocks = new(
        "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html iframe li main nav ol p pre section summary table ul video audio".Split(' '), StringComparer.Ordinal);

    private List<string> blocks = [];

    /// <summary>Pictures that are here, in the order of the text.</summary>
    public List<ArticlePhoto> Photos { get; } = [];

    /// <summary>Addresses of pictures that are not.</summary>
    public List<string> MissingPhotos { get; } = [];

    /// <summary>What was left out.</summary>
    public List<DroppedText> Dropped { get; } = [];

    /// <summary>The text of an element. <paramref name="title"/> is told once, above it.</summary>
    public string Write(IElement root, string title)
    {
        WriteBlocks(root, 0, title);
        return string.Join("\n\n", blocks);
    }

    private void WriteBlocks(INode parent, int depth, string title)
    {
        var line = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && IsBlock(element, 0))
            {
                Flush(line);
                WriteBlock(element, depth + 1, title);
            }
            else
            {
                Inline(node, line, depth + 1);
            }
        }

        Flush(line);
    }

    private void WriteBlock(IElement element, int depth, string title)
    {
        if (Silent.Contains(element.LocalName))
        {
            return;
        }

        var text = PageDescription.Flat(element.TextContent);
        if (ArticleFinder.IsFurniture(element) || (text.Length > 0 && Furniture.Is(text)))
        {
            Drop(element);
            return;
        }

        if (depth > Deepest)
        {
            Add(MarkdownEscape.Line(text));
            return;
        }

        WriteKnown(element, depth, title);
    }

    private void WriteKnown(IElement element, int depth, string title)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                WriteHeading(element, title);
                break;
            case "ul" or "ol":
                Add(List(element, depth));
                break;
            case "blockquote":
                Add(Prefixed(element, "> ", depth));
                break;
            case "pre":
                Add($"```\n{element.TextContent.Replace("```", "'''", StringComparison.Ordinal).Trim('\n')}\n```");
                break;
            case "table":
                WriteTable(element, depth);
                break;
            case "figure" when element.QuerySelector("img") is { } picture && element.QuerySelector("p, ul, table") is null:
                WriteFigure(element, picture);
                break;
            case "hr":
                Add("***");
                break;
            case "iframe" or "video" or "audio":
                WriteFrame(element);
                break;
            case "dt":
                Add(Wrapped(Text(element, depth), "**"));
                break;
            default:
                WriteBlocks(element, depth, title);
                break;
        }
    }

    private void WriteHeading(IElement element, string title)
    {
        if (Text(element, 0) is { Length: > 0 } text && PageDescription.Flat(element.TextContent) != title)
        {
            Add($"{new string('#', Math.Max(2, element.LocalName[1] - '0'))} {text}");
        }
    }

    private string List(IElement list, int depth)
    {
        var lines = new List<string>();
        var isOrdered = list.LocalName == "ol";
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start < 1_000_000 ? start : 1;
        foreach (var item in list.Children.Where(child => !Silent.Contains(child.LocalName)))
        {
            var mark = isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "* ";
            var inner = Inner(item, depth + 1);
            if (inner.Length > 0)
            {
                lines.Add(mark + inner.Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal).Replace("\n" + new string(' ', mark.Length) + "\n", "\n\n", StringComparison.Ordinal));
            }
        }

        return string.Join('\n', lines);
    }

    private string Prefixed(IElement element, string prefix, int depth) =>
        Inner(element, depth) is { Length: > 0 } inner ? prefix + inner.Replace("\n", "\n" + prefix, StringComparison.Ordinal) : "";

    /// <summary>The blocks of an element alone.</summary>
    private string Inner(IElement element, int depth)
    {
        if (depth > Deepest)
        {
            return MarkdownEscape.Line(PageDescription.Flat(element.TextContent));
        }

        var around = blocks;
        blocks = [];
        WriteBlocks(element, depth, "");
        var inner = string.Join("\n\n", blocks);
        blocks = around;
        return inner;
    }

    private void WriteFrame(IElement element)
    {
        var source = First(element.GetAttribute("src"), element.QuerySelector("source")?.GetAttribute("src"), element.GetAttribute("data-src"));
        if (source.Length == 0)
        {
            return;
        }

        var address = resolve(source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source : source);
        Add(address.Contains("youtube", StringComparison.OrdinalIgnoreCase) && address.LastIndexOf("/embed/", StringComparison.Ordinal) is var at and > 0
            ? $"::: video https://www.youtube.com/watch?v={address[(at + 7)..].Split('?', '/', '&')[0]}\n:::"
            : $"<{address}>");
    }

    private void Drop(IElement element)
    {
        if (VisibleText.Of(element) is { Length: > 0 } text)
        {
            Dropped.Add(new DroppedText(text, 0));
        }
    }

    /// <summary>Whether an element is a block, or holds one though it should not: a link around paragraphs.</summary>
    private static bool IsBlock(IElement element, int depth) =>
        Blocks.Contains(element.LocalName) || (depth < 8 && element.LocalName is "a" or "span" or "font" or "b" or "strong" or "i" or "em" && element.Children.Any(child => IsBlock(child, depth + 1)));

    private void Flush(StringBuilder line)
    {
        var text = Tidy(line.ToString());
        line.Clear();
        if (text.Length == 0)
        {
            return;
        }

        if (Furniture.Is(text))
        {
            Dropped.Add(new DroppedText(text, 0));
        }
        else
        {
            Add(string.Join('\n', text.Split('\n').Select(MarkdownEscape.Beginning)));
        }
    }

    private void Add(string block)
    {
        if (block.Length > 0)
        {
            blocks.Add(block);
        }
    }

    private static string First(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text.Trim();
            }
        }

        return "";
    }
}
