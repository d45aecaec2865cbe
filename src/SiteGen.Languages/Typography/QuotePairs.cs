using System.Buffers;
using SiteGen.Languages.Texts;

namespace SiteGen.Languages.Typography;

/// <summary>
/// Pairs the quotation marks of a paragraph and writes each pair as the language does at its depth. All or nothing: where one mark has no
/// partner, or which way it faces cannot be told, the paragraph keeps every mark that it has.
/// </summary>
internal sealed class QuotePairs(QuoteMarks marks)
{
    private const string Known = "\"«»„“”";
    private const int Usual = 64;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Known);
    private static readonly SearchValues<char> Before = SearchValues.Create(" \u00A0\n\t([{-–—/");
    private static readonly SearchValues<char> After = SearchValues.Create(" \u00A0\n\t)]}-–—/.,:;!?…");

    /// <summary>Marks that would not be known again in a finished text cannot be paired twice alike.</summary>
    private readonly bool isUsable = IsKnown(marks.Open) && IsKnown(marks.Close) && IsKnown(marks.InnerOpen) && IsKnown(marks.InnerClose);

    /// <summary>Sets the marks; <paramref name="unpaired"/> is the place of one without a partner, or -1.</summary>
    public bool Set(Span<char> text, out int unpaired)
    {
        unpaired = -1;
        var first = isUsable ? text.IndexOfAny(Marks) : -1;
        if (first < 0)
        {
            return false;
        }

        var count = 0;
        foreach (var letter in text[first..])
        {
            count += Marks.Contains(letter) ? 1 : 0;
        }

        Span<int> places = count <= Usual ? stackalloc int[count] : new int[count];
        Span<int> depths = count <= Usual ? stackalloc int[count] : new int[count];
        unpaired = Pair(text, first, places, depths);
        return unpaired < 0 && Write(text, places, depths);
    }

    /// <summary>Finds each mark's place and depth, positive for one that opens; returns where it fails, or -1.</summary>
    private static int Pair(ReadOnlySpan<char> text, int first, Span<int> places, Span<int> depths)
    {
        var (count, depth) = (0, 0);
        for (var at = first; at < text.Length;)
        {
            var run = 1;
            while (at + run < text.Length && Marks.Contains(text[at + run]))
            {
                run++;
            }

            var mayOpen = at == 0 || Before.Contains(text[at - 1]);
            var mayClose = at + run == text.Length || After.Contains(text[at + run]);
            for (var i = at; i < at + run; i++)
            {
                if (Opens(text[i], mayOpen, mayClose, depth, run) is not { } opens || (!opens && depth == 0))
                {
                    return i;
                }

                depth += opens ? 1 : 0;
                places[count] = i;
                depths[count] = opens ? depth : -depth;
                count++;
                depth -= opens ? 0 : 1;
            }

            at += run;
            var next = at < text.Length ? text[at..].IndexOfAny(Marks) : -1;
            at = next < 0 ? text.Length : at + next;
        }

        return depth == 0 ? -1 : places[depths[..count].LastIndexOf(depth)];
    }

    /// <summary>
    /// Which way a mark faces, told by what stands around it, since the same letter opens in one language and closes in another; null when
    /// that is open. The answer for a finished text must be that for the text it was made of.
    /// </summary>
    private static bool? Opens(char mark, bool mayOpen, bool mayClose, int depth, int run)
    {
        bool? opens = (mayOpen, mayClose) switch
        {
            (true, false) => true,
            (false, true) => false,
            (true, true) when depth == 0 => true,
            (true, true) when depth == 1 => false,
            (false, false) when depth > 0 && run == 1 => false,
            _ => null,
        };
        return (mark == '«' && opens == false) || (mark == '»' && opens == true) ? null : opens;
    }

    private bool Write(Span<char> text, ReadOnlySpan<int> places, ReadOnlySpan<int> depths)
    {
        var isChanged = false;
        for (var i = 0; i < places.Length; i++)
        {
            var mark = depths[i] switch
            {
                1 => marks.Open[0],
                -1 => marks.Close[0],
                > 0 => marks.InnerOpen[0],
                _ => marks.InnerClose[0],
            };
            isChanged |= text[places[i]] != mark;
            text[places[i]] = mark;
        }

        return isChanged;
    }

    private static bool IsKnown(string mark) => mark.Length == 1 && Known.Contains(mark, StringComparison.Ordinal);
}
