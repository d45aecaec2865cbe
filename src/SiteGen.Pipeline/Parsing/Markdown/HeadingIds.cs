using System.Globalization;
using System.Text;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Gives headings ids as GitHub does: small letters of any alphabet, digits, hyphens and underscores; spaces become hyphens; a repeated
/// one is numbered. The library's own would call every Kazakh heading `section`.
/// </summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Every id given or claimed, in order.</summary>
    public List<string> All { get; } = [];

    /// <summary>An id that nothing else on the page has.</summary>
    public string For(string text)
    {
        var wanted = TakenIds.Free(Fold(text));
        var id = wanted;
        while (!used.Add(id))
        {
            var number = numbers.GetValueOrDefault(wanted) + 1;
            numbers[wanted] = number;
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        All.Add(id);
        return id;
    }

    /// <summary>Claims an id as it stands; false when it is taken.</summary>
    public bool Claim(string id)
    {
        if (!used.Add(id))
        {
            return false;
        }

        All.Add(id);
        return true;
    }

    private static string Fold(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                id.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                id.Append('-');
            }
        }

        return id.Length == 0 ? "section" : id.ToString();
    }
}
