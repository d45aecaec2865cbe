using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace SiteGen.Pipeline.Parsing.Markdown;

internal sealed partial class MarkdownRenderer
{
    private void WriteInlines(ContainerInline container)
    {
        if (inlineDepth >= DeepestInlines)
        {
            ReportTooDeep(container.Span.Start);
            return;
        }

        inlineDepth++;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            WriteInline(inline);
        }

        inlineDepth--;
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteText(literal.Content.AsSpan());
                break;
            case CustomContainerInline custom:
                WriteSpan(custom);
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image, isBlock: false);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline auto:
                WriteAutolink(auto);
                break;
            case LineBreakInline line:
                html.Write(line.IsHard || isVerbatim ? "<br>\n"u8 : "\n"u8);
                plain.Append(" ");
                break;
            case CodeInline code:
                WriteCode(code);
                break;
            case HtmlEntityInline entity:
                WriteText(entity.Transcoded.AsSpan());
                break;
            case HtmlInline raw:
                WriteHtmlInline(raw);
                break;
            case TaskList task:
                WriteTask(task);
                break;
            case FootnoteLink footnote:
                WriteFootnoteLink(footnote);
                break;
            case DelimiterInline delimiter:
                WriteText(delimiter.ToLiteral());
                WriteInlines(delimiter);
                break;
            case ContainerInline other:
                WriteInlines(other);
                break;
        }
    }

    private void WriteSpan(CustomContainerInline custom)
    {
        html.Write("<span>"u8);
        WriteInlines(custom);
        html.Write("</span>"u8);
    }

    private void WriteCode(CodeInline code)
    {
        html.Write("<code>"u8);
        WriteText(code.Content);
        html.Write("</code>"u8);
    }

    /// <summary>A sign is read aloud and printed; a disabled form field without a label is neither.</summary>
    private void WriteTask(TaskList task)
    {
        html.Write("<span class=\"task\""u8);
        target.WriteMark();
        html.Write(task.Checked ? ">☑</span>"u8 : ">☐</span>"u8);
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        html.WriteText(text);
        AppendPlain(text);
    }

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        if (ShortcodeFinder.IsShielded(text))
        {
            plain.Append(ShortcodeFinder.Unshield(text.ToString()));
        }
        else
        {
            plain.Append(text);
        }
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var (open, close) = emphasis switch
        {
            { DelimiterChar: '~' } => ("<del>", "</del>"),
            { DelimiterCount: 2 } => ("<strong>", "</strong>"),
            _ => ("<em>", "</em>"),
        };
        html.WriteRaw(open);
        WriteInlines(emphasis);
        html.WriteRaw(close);
    }

    private void WriteLink(LinkInline link)
    {
        var location = places.At(link.Span.Start, link.Span.Length);
        var address = ShortcodeFinder.Unshield(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        if (!LinkSchemes.MayLink(address))
        {
            found.Add(MarkdownRules.ForbiddenLink(location, address));
            WriteInlines(link);
            return;
        }

        html.Write("<a"u8);
        if (!string.IsNullOrEmpty(link.Title))
        {
            html.Write(" title=\""u8);
            html.WriteText(link.Title);
            html.Write("\""u8);
        }

        target.WriteHref(address, location);
        html.Write(">"u8);
        WriteInlines(link);
        html.Write("</a>"u8);
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var location = places.At(link.Span.Start, link.Span.Length);
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (!LinkSchemes.MayLink(address))
        {
            found.Add(MarkdownRules.ForbiddenLink(location, address));
            WriteText(link.Url);
            return;
        }

        html.Write("<a"u8);
        target.WriteHref(address, location);
        html.Write(">"u8);
        WriteText(link.Url);
        html.Write("</a>"u8);
    }

    private void WriteImage(LinkInline image, bool isBlock)
    {
        var location = places.At(image.Span.Start, image.Span.Length);
        var address = ShortcodeFinder.Unshield(image.Url ?? "");
        var alt = PlainOf(image);
        if (!LinkSchemes.MayShow(address))
        {
            found.Add(MarkdownRules.ForbiddenImage(location, address));
            WriteText(alt);
            return;
        }

        target.WriteImage(new(address, alt, string.IsNullOrEmpty(image.Title) ? null : image.Title, isBlock, location));
    }

    /// <summary>The text of inlines without markup, for ids and alternative texts.</summary>
    public static string PlainOf(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline only && only.NextSibling is null)
        {
            return ShortcodeFinder.Unshield(only.Content.ToString());
        }

        var text = new StringBuilder();
        AppendPlain(container, text, 0);
        return ShortcodeFinder.Unshield(text.ToString());
    }

    private static void AppendPlain(ContainerInline container, StringBuilder text, int depth)
    {
        if (depth == DeepestInlines)
        {
            return;
        }

        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline below:
                    text.Append((below as DelimiterInline)?.ToLiteral());
                    AppendPlain(below, text, depth + 1);
                    break;
            }
        }
    }
}
