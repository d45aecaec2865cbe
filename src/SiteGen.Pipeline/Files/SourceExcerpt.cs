using System.Text;
using SiteGen.Primitives.Text;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Files;

/// <summary>Shows the line of a file that a diagnostic is about, and under it the place.</summary>
public sealed class SourceExcerpt(ISourceFolder sources)
{
    /// <summary>Longer lines are shown around the place: an article's paragraph is one line.</summary>
    private const int Widest = 100;
    private const int Before = 40;

    private string lastPath = "";
    private string[] lastLines = [];

    /// <summary>The line and the line with the marks, without ends of line; null where the place has no line.</summary>
    public (string Line, string Marks)? Of(SourceLocation location)
    {
        if (location.Line < 1 || location.Column < 1 || LinesOf(location.Path) is not { } lines || location.Line > lines.Length)
        {
            return null;
        }

        var line = PrintableText.Of(lines[location.Line - 1].TrimEnd('\r'));
        var column = Math.Min(location.Column - 1, line.Length);
        var length = Math.Clamp(location.Length, 1, Math.Max(1, line.Length - column));
        if (line.Trim().Length == 0)
        {
            return null;
        }

        var start = line.Length <= Widest ? 0 : Math.Clamp(column - Before, 0, line.Length - Widest);
        var shown = line.Substring(start, Math.Min(Widest, line.Length - start));
        var marks = Marks(shown, column - start, Math.Min(length, Widest - (column - start)));
        return start + shown.Length < line.Length
            ? (Cut(shown, start) + "…", Space(start) + marks)
            : (Cut(shown, start), Space(start) + marks);
    }

    private static string Cut(string shown, int start) => start == 0 ? shown : "…" + shown;

    private static string Space(int start) => start == 0 ? "" : " ";

    /// <summary>Tabs are kept, so that the mark stands under its letter however wide the terminal makes them.</summary>
    private static string Marks(string line, int column, int length)
    {
        var marks = new StringBuilder(column + length);
        for (var i = 0; i < column; i++)
        {
            marks.Append(line[i] == '\t' ? '\t' : ' ');
        }

        return marks.Append('^').Append('~', Math.Max(0, length - 1)).ToString();
    }

    /// <summary>A file with zeros (UTF-16, or no text at all) has no line that a person could read.</summary>
    private string[]? LinesOf(string path)
    {
        if (path != lastPath)
        {
            var read = sources.Read(path);
            lastPath = path;
            lastLines = read.IsRead && !read.Bytes.Span.Contains((byte)0) ? Split(path, Encoding.UTF8.GetString(read.Bytes.Span).TrimStart('\uFEFF')) : [];
        }

        return lastLines.Length == 0 ? null : lastLines;
    }

    /// <summary>In templates a carriage return alone ends a line too, as the reference of their language has it.</summary>
    private static string[] Split(string path, string text) => path.EndsWith(".sbn-html", StringComparison.Ordinal)
        ? text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None)
        : text.Split('\n');
}
