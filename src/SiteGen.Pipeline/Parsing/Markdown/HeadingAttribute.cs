using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>`## Title {#id}`, which Hugo, Zola and Pandoc have in common: the author's own anchor.</summary>
internal static class HeadingAttribute
{
    /// <summary>Takes the id off the heading's end, or returns null.</summary>
    public static string? TakeId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last)
        {
            return null;
        }

        var text = last.Content.AsSpan().TrimEnd();
        var brace = text.LastIndexOf("{#");
        if (brace < 0 || !text.EndsWith("}") || text.Length - brace < 4)
        {
            return null;
        }

        var id = text[(brace + 2)..^1];
        foreach (var letter in id)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('-' or '_' or '.'))
            {
                return null;
            }
        }

        var taken = id.ToString();
        last.Content.End = last.Content.Start + text[..brace].TrimEnd().Length - 1;
        return taken;
    }
}
