using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

internal sealed partial class MarkdownRenderer
{
    private void WriteInlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            WriteInline(inline);
        }
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteText(literal.Content.AsSpan());
                break;
            case CustomContainerInline custom:
                html.Write("<span>"u8);
                WriteInlines(custom);
                html.Write("</span>"u8);
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
            case LineBreakInline { IsHard: true }:
                html.Write("<br>\n"u8);
                plain.Append(' ');
                break;
            case LineBreakInline:
                html.Write("\n"u8);
                plain.Append(' ');
                break;
            case CodeInline code:
                html.Write("<code>"u8);
                WriteText(code.Content);
                html.Write("</code>"u8);
                break;
            case HtmlEntityInline entity:
                WriteText(entity.Transcoded.AsSpan());
                break;
            case HtmlInline raw:
                WriteHtmlInline(raw);
                break;
            case TaskList task:
                html.Write(task.Checked ? "<input type=\"checkbox\" disabled checked>"u8 : "<input type=\"checkbox\" disabled>"u8);
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

    private void WriteText(ReadOnlySpan<char> text)
    {
        html.WriteText(text);
        plain.Append(text);
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
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (!LinkSchemes.MayLink(target))
        {
            found.Add(MarkdownRules.ForbiddenLink(location, target));
            WriteInlines(link);
            return;
        }

        html.Write("<a href=\""u8);
        WriteTarget(target, location);
        html.Write("\""u8);
        if (!string.IsNullOrEmpty(link.Title))
        {
            html.Write(" title=\""u8);
            html.WriteText(link.Title);
            html.Write("\""u8);
        }

        html.Write(">"u8);
        WriteInlines(link);
        html.Write("</a>"u8);
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var location = places.At(link.Span.Start, link.Span.Length);
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (!LinkSchemes.MayLink(target))
        {
            found.Add(MarkdownRules.ForbiddenLink(location, target));
            WriteText(link.Url);
            return;
        }

        html.Write("<a href=\""u8);
        WriteTarget(target, location);
        html.Write("\">"u8);
        WriteText(link.Url);
        html.Write("</a>"u8);
    }

    private void WriteImage(LinkInline image, bool isBlock)
    {
        var location = places.At(image.Span.Start, image.Span.Length);
        var target = image.Url ?? "";
        var alt = PlainOf(image);
        if (!LinkSchemes.MayShow(target))
        {
            found.Add(MarkdownRules.ForbiddenImage(location, target.Length > 60 ? target[..60] + "…" : target));
            WriteText(alt);
            return;
        }

        EndHtmlPart();
        parts.Add(new ImagePart(target, alt, string.IsNullOrEmpty(image.Title) ? null : image.Title, isBlock, location));
    }

    private void WriteTarget(string target, SourceLocation location)
    {
        EndHtmlPart();
        parts.Add(new LinkPart(target, location));
    }

    private void WriteHtmlInline(HtmlInline raw)
    {
        if (trustHtml)
        {
            html.WriteRaw(raw.Tag);
        }
    }

    /// <summary>The text of inlines without markup, for ids and alternative texts.</summary>
    private static string PlainOf(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline only && only.NextSibling is null)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        AppendPlain(container, text);
        return text.ToString();
    }

    private static void AppendPlain(ContainerInline container, StringBuilder text)
    {
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
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    AppendPlain(delimiter, text);
                    break;
                case ContainerInline below:
                    AppendPlain(below, text);
                    break;
            }
        }
    }
}
