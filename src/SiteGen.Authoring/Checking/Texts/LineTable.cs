using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Texts;

/// <summary>Turns offsets of a file's letters into lines and columns. The lines are counted when the first place is asked for: most files are without fault.</summary>
internal sealed class LineTable(string path, string text)
{
    private List<int>? starts;

    /// <summary>The place of an offset. A byte order mark is no letter of the first line.</summary>
    public SourceLocation At(int offset, int length)
    {
        starts ??= Starts();
        var found = starts.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        return new(path, line + 1, offset - starts[line] + 1, length);
    }

    /// <summary>The place of a stretch of a block.</summary>
    public SourceLocation At(BlockText block, int start, int length) => At(block.OriginOf(start), block.LengthInFile(start, length));

    private List<int> Starts()
    {
        var found = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            found.Add(at + 1);
        }

        return found;
    }
}
