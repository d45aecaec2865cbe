using System.Text;
using SiteGen.Authoring.Importing;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Status;

/// <summary>Finds the review comments that imports leave in front matter. The model knows nothing of comments, so the files are read once more.</summary>
internal static class ReviewFinder
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes(ReviewWords.Mark);

    /// <summary>The texts that still have such comments, in ordinal order of files.</summary>
    public static EquatableArray<PendingReview> Find(IEnumerable<string> paths, ISourceFolder folder) => paths
        .Select(path => Look(path, folder.Read(path)))
        .OfType<PendingReview>()
        .OrderBy(text => text.Path, StringComparer.Ordinal)
        .ToEquatableArray();

    private static PendingReview? Look(string path, SourceBytes read)
    {
        var text = read.Bytes.Span;
        var end = text.Length < 3 ? -1 : text[3..].IndexOf("\n---"u8);
        var head = end < 0 ? text : text[..(end + 3)];
        var (marks, line) = (0, 0);
        for (int from = 0, at; (at = head[from..].IndexOf(Mark)) >= 0; from += at + Mark.Length)
        {
            // Inside a word or a value's quotation marks it is no comment; behind a space, or at a line's start, it is.
            if (from + at == 0 || head[from + at - 1] is (byte)' ' or (byte)'\n')
            {
                line = marks == 0 ? head[..(from + at)].Count((byte)'\n') + 1 : line;
                marks++;
            }
        }

        return marks == 0 ? null : new PendingReview(path, marks, line);
    }
}
