using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing.Texts;

/// <summary>
/// Finds the date of publication: a line that holds a date and nothing else of weight, or the head of the first paragraph («Астана, 15 ноября 2025
/// года. …»). A date inside a sentence is when something happened, not when it was published.
/// </summary>
internal static partial class DateLine
{
    private const int LinesAbove = 8;
    private const int LinesBelow = 5;
    private const int HeadLetters = 48;

    /// <summary>The date, and the line that can go with it; the line is null where it is a part of the text.</summary>
    public static (string Date, PastedLine? Line)? Find(List<PastedLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if ((i < LinesAbove || i >= lines.Count - LinesBelow) && lines[i].Text.Length <= 90
                && DateGuess.Find(lines[i].Text) is var (date, rest) && Weightless().IsMatch(rest))
            {
                return (date, lines[i]);
            }
        }

        foreach (var line in lines.Take(3).Where(line => line.Text.Length > HeadLetters))
        {
            var head = line.Text[..HeadLetters];
            if (DateGuess.Find(head) is var (date, rest) && Dateline().IsMatch(rest))
            {
                return (date, null);
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[\s\p{P}\p{So}|]*(?:(?:жариялан(?:ған|ды)|жарияланған күні|жарияланған уақыты|күні|опубликовано|опубликована|дата(?: публикации)?|обновлено|жаңартылды|published|posted|on|сағат|в|время|уақыты|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|просмотр\p{L}*|қаралым\p{L}*|қаралды|views?|[0-9]{1,7})[\s\p{P}\p{So}|]*)*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Weightless();

    [GeneratedRegex(@"^(?:\s*\p{Lu}[\p{L}-]+[,.]?){0,3}\s*[.,–—/-]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dateline();
}
