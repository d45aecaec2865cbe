using System.Text;

namespace SiteGen.Pipeline.Parsing.Html;

/// <summary>Text without markup: blocks end with a newline, white space is one space.</summary>
internal sealed class PlainTextBuilder
{
    private readonly StringBuilder text = new();
    private string? firstParagraph;

    /// <summary>The first paragraph that was ended as one.</summary>
    public string FirstParagraph => firstParagraph ?? "";

    /// <summary>The number of letters so far.</summary>
    public int Length => text.Length;

    /// <summary>Adds running text.</summary>
    public void Append(ReadOnlySpan<char> run, bool keepsSpaces)
    {
        foreach (var letter in run)
        {
            if (keepsSpaces || !char.IsWhiteSpace(letter) || letter == '\u00A0')
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>Ends a block.</summary>
    public void EndBlock()
    {
        while (text.Length > 0 && text[^1] is ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>Says that what was added since <paramref name="start"/> is a paragraph.</summary>
    public void EndParagraph(int start)
    {
        if (firstParagraph is null && text.Length > start)
        {
            firstParagraph = text.ToString(start, text.Length - start).Trim('\n', ' ');
        }
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString().TrimEnd('\n', ' ');
}
