namespace SiteGen.Authoring.Importing.Texts;

/// <summary>A line of a pasted text.</summary>
/// <param name="Text">The line without the spaces around it and with single spaces inside.</param>
/// <param name="Number">Its number in the source, counted from 1.</param>
/// <param name="StandsApart">Whether an empty line, or nothing, is above it.</param>
internal sealed record PastedLine(string Text, int Number, bool StandsApart)
{
    /// <summary>Whether it opens with a dash and a space, as speech does.</summary>
    public bool OpensWithDash => Text.Length > 2 && Text[0] is '–' or '—' or '-' or '−' or '―' && Text[1] == ' ';

    /// <summary>The lines of a text that hold anything.</summary>
    public static List<PastedLine> Of(string text)
    {
        var lines = new List<PastedLine>();
        var number = 0;
        var standsApart = true;
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = Clean(written);
            if (line.Length > 0)
            {
                lines.Add(new PastedLine(line, number, standsApart));
            }

            standsApart = line.Length == 0;
        }

        return lines;
    }

    /// <summary>Pasting leaves spaces of all widths, marks of direction and of nothing.</summary>
    private static string Clean(ReadOnlySpan<char> line)
    {
        var letters = line.ToString().Where(letter => letter is not ('\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD'))
            .Select(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\uFFFC' or '\uFDD0' or '\uFDD1' or '\uFFFE' or '\uFFFF' ? ' ' : letter);
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
