using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing.Texts;

/// <summary>Guesses what kind of release a text is, by its turns and by what its headline and first lines say happened; news unless something says more.</summary>
internal static partial class TypeGuess
{
    private const int LeadLetters = 400;

    /// <summary>The type as front matter writes it, or null.</summary>
    public static string? Of(string title, IReadOnlyList<PastedLine> lines)
    {
        var lead = title + " " + string.Join(' ', lines.Take(2).Select(line => line.Text));
        lead = lead[..Math.Min(lead.Length, LeadLetters)];
        return InterviewGuess.Is(lines) ? "interview"
            : Visit().IsMatch(lead) ? "visit"
            : Meeting().IsMatch(lead) ? "meeting"
            : null;
    }

    [GeneratedRegex(@"жұмыс сапары|рабоч\p{L}+ (?:поездк|визит)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Visit();

    [GeneratedRegex(@"(?:отырыс|жиын|мәжіліс|кеңес)\p{L}*\s+(?:\p{L}+\s+)?өтті|(?:прош\p{L}+|состоял\p{L}+|пров[её]л\p{L}*)\s+(?:\p{L}+\s+){0,3}(?:заседани|совещани|собрани)|(?:заседани|совещани|собрани)\p{L}+\s+(?:\p{L}+\s+){0,4}(?:прош|состоял)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Meeting();
}
