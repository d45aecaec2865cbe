using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// What a heading's anchor is made of: `## Title {#id}`, which Hugo, Zola and Pandoc have in common, or its words as the author wrote them,
/// since an anchor must not depend on a setting of the typography.
/// </summary>
internal static class HeadingAttribute
{
    private static readonly object WordsKey = new();

    /// <summary>Keeps the words of a heading that is about to be changed.</summary>
    public static void KeepWords(HeadingBlock heading, ContainerInline title)
    {
        if (heading.GetData(WordsKey) is null)
        {
            heading.SetData(WordsKey, MarkdownRenderer.PlainOf(title).Trim());
        }
    }

    /// <summary>The words of a heading as they were written, if they were kept.</summary>
    public static string? Words(HeadingBlock heading) => heading.GetData(WordsKey) as string;

    /// <summary>Takes the id off the heading's end, or returns null. A text is written more than once: the id is kept with the heading.</summary>
    public static string? TakeId(HeadingBlock heading)
    {
        if (heading.GetData(typeof(HeadingAttribute)) is string known)
        {
            return known;
        }

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

        var taken = TakenIds.Free(id.ToString());
        heading.SetData(typeof(HeadingAttribute), taken);
        last.Content.End = last.Content.Start + text[..brace].TrimEnd().Length - 1;
        return taken;
    }
}
