using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Tells whether a paragraph opens with a dash: a turn of a talk, or who said what stands above.</summary>
internal static class DashedText
{
    private const char Hyphen = '-';
    private static readonly SearchValues<char> Closers = SearchValues.Create("»”“\"’)] \u00A0");
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…");

    /// <summary>Whether a paragraph opens with a dash, be it inside of emphasis.</summary>
    public static bool Opens(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild is { } first && Opens(first);

    /// <summary>Whether a run of text opens with a dash.</summary>
    public static bool Opens(Inline first)
    {
        while (first is EmphasisInline { FirstChild: { } below })
        {
            first = below;
        }

        return first is LiteralInline literal && Opens(literal.Content.AsSpan(), literal.NextSibling is not null);
    }

    /// <summary>The first line break in a paragraph behind which a sentence opens with a dash, or null.</summary>
    public static LineBreakInline? Break(ParagraphBlock paragraph)
    {
        for (var inline = paragraph.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            // «Алматы\n– ірі қала» goes on: only behind the end of a sentence can somebody else begin to speak.
            if (inline is LineBreakInline { NextSibling: { } next, PreviousSibling: { } before } line && Opens(next) && EndsSentence(before))
            {
                return line;
            }
        }

        return null;
    }

    private static bool Opens(ReadOnlySpan<char> text, bool goesOn) => text.TrimStart('\u00A0') switch
    {
        ['–' or '—' or Hyphen, ' ' or '\u00A0', ..] => true,
        ['–' or '—', var next, ..] => char.IsLetter(next) || next is '«' or '"' or '„' or '“',
        ['–' or '—'] => goesOn,
        _ => false,
    };

    private static bool EndsSentence(Inline inline)
    {
        while (inline is ContainerInline { LastChild: { } below })
        {
            inline = below;
        }

        return inline is LiteralInline literal && EndsSentence(literal.Content.AsSpan());
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAnyExcept(Closers);
        return last >= 0 && Ends.Contains(text[last]);
    }
}
