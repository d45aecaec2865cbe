using System.Text;
using SiteGen.Pipeline.Parsing;

namespace SiteGen.Authoring.Checking.Texts;

/// <summary>The words of a block in one piece, each letter with its place in the file: a word may be half bold.</summary>
internal sealed class BlockText
{
    /// <summary>Stands where the source has something that is no text.</summary>
    public const char Gap = '\uFFFC';

    private readonly int[] origins;
    private readonly bool[] foreign;

    private BlockText(string text, int[] origins, bool[] foreign)
    {
        Text = text;
        this.origins = origins;
        this.foreign = foreign;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Joins the runs of a block.</summary>
    public static BlockText Of(string file, ReadOnlySpan<ProseRun> runs)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        var marks = new List<bool>();
        foreach (var run in runs)
        {
            if (run.Kind is ProseRunKind.Text or ProseRunKind.Foreign)
            {
                text.Append(file, run.Start, run.Length);
                places.AddRange(Enumerable.Range(run.Start, run.Length));
                marks.AddRange(Enumerable.Repeat(run.Kind == ProseRunKind.Foreign, run.Length));
            }
            else
            {
                text.Append(run.Kind == ProseRunKind.Space ? ' ' : Gap);
                places.Add(run.Start);
                marks.Add(false);
            }
        }

        return new(text.ToString(), [.. places], [.. marks]);
    }

    /// <summary>Where a letter stands in the file.</summary>
    public int OriginOf(int index) => origins[index];

    /// <summary>How many letters of the file a stretch of the text takes.</summary>
    public int LengthInFile(int index, int length) => length == 0 ? 0 : origins[index + length - 1] - origins[index] + 1;

    /// <summary>Whether raw HTML marks a letter as another language.</summary>
    public bool IsForeign(int index) => foreign[index];
}
