using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Html;

/// <summary>Finds tags without partners in the raw HTML of a text. One in a paragraph must be closed in it; one on a line of its own, in the text.</summary>
internal static class RawHtmlCheck
{
    /// <summary>The faults of a file.</summary>
    public static IEnumerable<Diagnostic> Of(string path, Prose prose)
    {
        if (prose.RawHtml.IsEmpty)
        {
            return [];
        }

        var balance = new TagBalance();
        foreach (var leaf in prose.RawHtml.GroupBy(run => run.Leaf < 0 ? -1 - run.Start : run.Leaf))
        {
            var depth = balance.Depth;
            foreach (var run in leaf)
            {
                Take(prose.Text.AsSpan(run.Start, run.Length), run.Start, balance);
            }

            if (leaf.Key >= 0)
            {
                balance.CloseTo(depth);
            }
        }

        balance.CloseTo(0);
        var lines = new LineTable(path, prose.Text);
        return balance.Faults.Select(fault => MarkupRules.Tag(lines.At(fault.Start, fault.Length), fault));
    }

    private static void Take(ReadOnlySpan<char> html, int start, TagBalance balance)
    {
        var reader = new HtmlTagReader(html);
        while (reader.Next())
        {
            balance.Take(reader.Tag, start + reader.Tag.Start);
        }
    }
}
