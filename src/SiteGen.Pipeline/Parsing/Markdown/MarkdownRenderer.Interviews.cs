using System.Globalization;
using Markdig.Syntax;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Interviews: an element for each turn, and an address for each question.</summary>
internal sealed partial class MarkdownRenderer
{
    private int questions;

    private void WriteInterview(IReadOnlyList<InterviewPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Outside is { } block)
            {
                WriteBlock(block, isTight: false);
            }
            else
            {
                WriteExchange(part);
            }
        }
    }

    private void WriteExchange(InterviewPart exchange)
    {
        var isAnswered = exchange.Answer.Count > 0;
        html.Write("<div class=\"turn\""u8);
        string? id = null;
        if (isAnswered)
        {
            // A number and not the question's words: it is the same in every language, and a corrected letter does not break a link.
            questions++;
            id = ids.For(string.Create(CultureInfo.InvariantCulture, $"q{questions}"));
            html.Write(" id=\""u8);
            html.WriteText(id);
            html.Write("\""u8);
        }

        target.WriteMark();
        html.Write(">\n<div class=\"q\""u8);
        target.WriteMark();
        html.Write(">\n"u8);
        if (id is not null)
        {
            html.Write("<a class=\"q-n\""u8);
            target.WriteHref("#" + id, places.At(exchange.Question[0].Span.Start));
            html.Write("><span class=\"vh\""u8);
            target.EndTagWith(new WordPart("interview.question"));
            html.Write("</span> "u8);
            html.WriteNumber(questions);
            html.Write("</a>\n"u8);
        }

        WriteAll(exchange.Question);
        html.Write("</div>\n"u8);
        if (isAnswered)
        {
            html.Write("<div class=\"a\""u8);
            target.WriteMark();
            html.Write(">\n"u8);
            WriteAll(exchange.Answer);
            html.Write("</div>\n"u8);
        }

        html.Write("</div>\n"u8);
    }

    private void WriteAll(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            WriteBlock(block, isTight: false);
        }
    }
}
