using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Texts;

/// <summary>Turns offsets of a file's letters into lines and columns.</summary>
internal sealed class LineTable
{
    private readonly string path;
    private readonly List<int> starts = [0];

    public LineTable(string path, string text)
    {
        this.path = path;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
    }

    /// <summary>The place of an offset. A byte order mark is no letter of the first line.</summary>
    public SourceLocation At(int offset, int length)
    {
        var found = starts.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        return new(path, line + 1, offset - starts[line] + 1, length);
    }
}
