using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing.Texts;

/// <summary>Finds who wrote a text in the last lines under it: a name alone, or behind a label, or on the line below one.</summary>
internal static partial class Byline
{
    private const int MostLines = 4;

    /// <summary>Takes the byline off the end of the lines; labels go to <paramref name="dropped"/>, since the page has its own.</summary>
    public static List<string> Take(List<PastedLine> lines, List<DroppedText> dropped)
    {
        var authors = new List<string>();
        for (var tries = 0; tries < MostLines && lines.Count > 3; tries++)
        {
            var last = lines[^1];
            if (Labelled().Match(last.Text) is { Success: true } labelled)
            {
                var names = labelled.Groups["name"].Value.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                if (names.Length > 0 && !names.All(IsName))
                {
                    break;
                }

                authors.InsertRange(0, names.Select(Shown));
                dropped.Add(new DroppedText(labelled.Groups["label"].Value, last.Number));
            }
            else if (authors.Count == 0 && IsName(last.Text) && (last.StandsApart || Labelled().IsMatch(lines[^2].Text)))
            {
                authors.Add(Shown(last.Text));
            }
            else
            {
                break;
            }

            lines.RemoveAt(lines.Count - 1);
        }

        return authors;
    }

    /// <summary>Two or three words, each with a capital: «Айбек СЕРІКҰЛЫ», «А. Серікұлы».</summary>
    private static bool IsName(string text) => Name().IsMatch(text);

    private static string Shown(string text) => text.TrimEnd('.', ' ');

    [GeneratedRegex(@"^(?:\p{Lu}[\p{Ll}’'-]+|\p{Lu}\.)\s*(?:(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)\s*){1,2}\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?<label>(?:сұхбаттасқан|сұхбатты жүргізген|сұхбат жүргізген|әңгімелескен|әңгімені жазып алған|дайындаған|жазған|автор\p{L}{0,3}|беседова\p{L}+|подготови\p{L}+|интервью (?:взял\p{L}?|провел\p{L}?|провёл)|записа\p{L}+|текст|мәтін|interview by|by|written by)\s*[:–—-]?)\s*(?<name>.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Labelled();
}
