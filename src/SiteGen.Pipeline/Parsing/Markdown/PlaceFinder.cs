using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Turns offsets of a text into lines and columns of its file. Questions come nearly in order, so it counts on from the last one.
/// </summary>
internal sealed class PlaceFinder(string text, string path, int firstLine)
{
    private List<int> dropped = [];
    private int offset;
    private int line;
    private int lineStart;

    /// <summary>Says before which offsets of the text that is read a letter of the file is missing, in order.</summary>
    public void Dropped(List<int> offsets) => dropped = offsets;

    /// <summary>The place of the first <paramref name="word"/> from an offset on in its line; of the offset where the line does not hold it.</summary>
    public SourceLocation Of(string word, int from)
    {
        var start = Math.Clamp(from, 0, text.Length);
        var end = text.IndexOf('\n', start);
        var rest = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        return dropped.Count == 0 && word.Length > 0 && rest.IndexOf(word) is var at and >= 0 ? At(start + at, word.Length) : At(from);
    }

    /// <summary>The place of an offset, and of what follows it on its line.</summary>
    public SourceLocation At(int target, int length = 0)
    {
        if (dropped.Count > 0)
        {
            var before = dropped.BinarySearch(target);
            target += before < 0 ? ~before : before + 1;
        }

        target = Math.Clamp(target, 0, text.Length);
        if (target < lineStart)
        {
            offset = 0;
            line = 0;
            lineStart = 0;
        }

        while (text.AsSpan(offset, Math.Max(0, target - offset)).IndexOf('\n') is var next and >= 0)
        {
            offset += next + 1;
            lineStart = offset;
            line++;
        }

        offset = Math.Max(offset, target);
        var rest = text.AsSpan(target, Math.Clamp(length, 0, text.Length - target));
        return new(path, firstLine + line, target - lineStart + 1, rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length);
    }
}
