using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing.Texts;

/// <summary>
/// Tells an interview from a report with quotations: both open paragraphs with a dash. In an interview every other turn asks; a quotation
/// ends with who said it.
/// </summary>
internal static partial class InterviewGuess
{
    private const int FewestTurns = 3;

    /// <summary>Whether the lines are an interview.</summary>
    public static bool Is(IReadOnlyList<PastedLine> lines)
    {
        var turns = lines.Where(line => line.OpensWithDash && !IsAttribution(line.Text)).Select(line => line.Text).ToArray();
        if (turns.Length < FewestTurns)
        {
            return false;
        }

        var questions = turns.Where((_, index) => index % 2 == 0).ToArray();
        var asked = questions.Count(Asks);
        var said = lines.Count(line => Says().IsMatch(line.Text));
        return asked * 2 >= questions.Length && asked >= 2 && said * 3 <= turns.Length;
    }

    /// <summary>Whether a line is the end of a quotation above it: «— деді Оңдасын Оразалин.»</summary>
    public static bool IsAttribution(string line) => Attribution().IsMatch(line);

    private static bool Asks(string turn) => turn.Contains('?', StringComparison.Ordinal) || turn.EndsWith('…') || Polite().IsMatch(turn);

    [GeneratedRegex(@"^[–—-]\s+(?:деді|дейді|деп|дегенді|сказал\p{L}?|отметил\p{L}?|подчеркнул\p{L}?|сообщил\p{L}?|заявил\p{L}?|добавил\p{L}?|рассказал\p{L}?|пояснил\p{L}?|said)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"[,.!?…»]\s*[–—-]\s+(?:деді|дейді|деп|сказал\p{L}?|отметил\p{L}?|подчеркнул\p{L}?|сообщил\p{L}?|заявил\p{L}?|добавил\p{L}?|рассказал\p{L}?|пояснил\p{L}?|said)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Says();

    [GeneratedRegex(@"(?:саңыз|сеңіз|саңыздар|сеңіздер|ыңыз|іңіз|расскажите|поделитесь|скажите)[^\p{L}]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Polite();
}
