using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing.Texts;

/// <summary>Writes the lines of a pasted text as Markdown: each line is a paragraph, short lines between paragraphs are headings, numbered lines a list.</summary>
internal static partial class PastedBody
{
    private const int LongestHeading = 90;

    /// <summary>The text, and the lines that were taken for headings.</summary>
    public static (string Markdown, List<string> Headings) Write(IReadOnlyList<PastedLine> lines, bool isInterview)
    {
        var text = new StringBuilder();
        var headings = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Text;
            if (i > 0 && InterviewGuess.IsAttribution(line) && !isInterview)
            {
                text.Append(' ').Append(MarkdownEscape.Inline(line));
            }
            else if (Item().Match(line) is { Success: true } item && IsList(lines, i))
            {
                Begin(text, isListed: i > 0 && Item().IsMatch(lines[i - 1].Text) && lines[i - 1].OpensWithDash == lines[i].OpensWithDash);
                text.Append(item.Groups["mark"].Value is "•" or "●" or "▪" or "*" or "-" or "–" or "—" ? "*" : item.Groups["mark"].Value).Append(' ').Append(MarkdownEscape.Inline(item.Groups["text"].Value));
            }
            else if (IsHeading(lines, i, isInterview))
            {
                Begin(text, isListed: false);
                headings.Add(line);
                text.Append("## ").Append(MarkdownEscape.Inline(line));
            }
            else
            {
                Begin(text, isListed: false);
                text.Append(MarkdownEscape.Line(line));
            }
        }

        return (text.ToString(), headings);
    }

    private static void Begin(StringBuilder text, bool isListed)
    {
        if (text.Length > 0)
        {
            text.Append(isListed ? "\n" : "\n\n");
        }
    }

    /// <summary>Numbers or points on two lines that follow each other. Dashes are a list only without empty lines between: else they are speech.</summary>
    private static bool IsList(IReadOnlyList<PastedLine> lines, int at)
    {
        var isDash = lines[at].OpensWithDash;
        var follows = at + 1 < lines.Count && Item().IsMatch(lines[at + 1].Text) && lines[at + 1].OpensWithDash == isDash && !(isDash && lines[at + 1].StandsApart);
        var precedes = at > 0 && Item().IsMatch(lines[at - 1].Text) && lines[at - 1].OpensWithDash == isDash && !(isDash && lines[at].StandsApart);
        return (follows || precedes) && !(isDash && lines[at].Text.Length > LongestHeading * 2);
    }

    private static bool IsHeading(IReadOnlyList<PastedLine> lines, int at, bool isInterview)
    {
        var line = lines[at].Text;
        return at > 0 && at + 1 < lines.Count
            && lines[at].StandsApart && lines[at + 1].Text.Length > line.Length
            && line.Length is > 3 and <= LongestHeading
            && char.IsUpper(line[0])
            && line[^1] is not ('.' or '!' or '…' or ':' or ';' or ',' or ')' or '»' or '"')
            && !line.Contains(": ", StringComparison.Ordinal)
            && line.Any(char.IsLower)
            && lines[at + 1].StandsApart && !(isInterview && lines[at + 1].OpensWithDash);
    }

    [GeneratedRegex(@"^(?<mark>[0-9]{1,3}[.)]|[•●▪*–—-])\s+(?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();
}
