namespace SiteGen.Primitives.Diagnostics;

/// <summary>
/// A place in a file that an author edits. The path is relative to the site, with `/`; lines and columns count from 1, columns in
/// UTF-16 units; <paramref name="Length"/> is the number of units on that line that are meant, 0 when unknown. Line 0 means the file as a whole.
/// </summary>
public readonly record struct SourceLocation(string Path, int Line, int Column, int Length = 0) : IComparable<SourceLocation>
{
    /// <summary>The file as a whole.</summary>
    public static SourceLocation OfFile(string path) => new(path, 0, 0);

    /// <summary>Orders by path (ordinal), then line, then column.</summary>
    public int CompareTo(SourceLocation other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
        {
            return byPath;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>`path:line:column`, or the path alone for a whole file.</summary>
    public override string ToString() =>
        Line == 0 ? Path : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes later.</summary>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come later.</summary>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come first.</summary>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
