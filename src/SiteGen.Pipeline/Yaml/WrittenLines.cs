using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>The lines as the author wrote them: a mended line can be longer, and a place in it would lie outside of the file.</summary>
internal sealed class WrittenLines(string text, int firstLine)
{
    private string[]? lines;

    /// <summary>The place, or the part of it that is in the file.</summary>
    public SourceLocation Within(SourceLocation place)
    {
        lines ??= text.Split('\n');
        var length = lines[Math.Clamp(place.Line - firstLine, 0, lines.Length - 1)].Length;
        var column = Math.Clamp(place.Column, 1, length + 1);
        return column == place.Column && column + place.Length <= length + 1
            ? place
            : place with { Column = column, Length = Math.Clamp(place.Length, 0, length + 1 - column) };
    }
}
