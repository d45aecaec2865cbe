using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Scriban.Syntax;

/// <summary>The text of a template and where its lines begin.</summary>
internal sealed class SourceText(string text, string path)
{
    private int[]? lines;

    public string Text { get; } = text;

    public string Path { get; } = path;

    /// <summary>The place of a piece as people count: lines and columns from 1, columns in UTF-16 units.</summary>
    public SourceLocation Locate(SourceSpan span)
    {
        var starts = lines ??= FindLines(Text);
        var start = Math.Clamp(span.Start, 0, Text.Length);
        var line = Array.BinarySearch(starts, start);
        if (line < 0)
        {
            line = ~line - 1;
        }

        var end = line + 1 < starts.Length ? starts[line + 1] : Text.Length;
        while (end > starts[line] && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        var length = Math.Max(0, Math.Min(span.End, end) - start);
        return new SourceLocation(Path, line + 1, start - starts[line] + 1, length);
    }

    /// <summary>The line, from 1, of a place.</summary>
    public int LineOf(int place) => Locate(new SourceSpan(place, place)).Line;

    private static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
