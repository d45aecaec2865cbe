using System.Text;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>Finds one tag under two ids: spellings that differ only in capitals, spaces, hyphens or how a letter is stored.</summary>
internal sealed class SpellingCheck(DiagnosticCollector found)
{
    private readonly Dictionary<string, Located<string>> owners = new(StringComparer.Ordinal);

    /// <summary>Compares ids, names and aliases of all entries.</summary>
    public void Check(IEnumerable<VocabularyEntry> entries)
    {
        foreach (var entry in entries)
        {
            Claim(entry.Id, entry.Id.Value, entry.Id.Location);
            foreach (var name in entry.Name.Texts)
            {
                Claim(entry.Id, name.Text.Value, name.Text.Location);
            }

            foreach (var alias in entry.Aliases)
            {
                Claim(entry.Id, alias, entry.Id.Location);
            }
        }
    }

    private void Claim(Located<string> entry, string spelling, SourceLocation location)
    {
        var folded = Fold(spelling);
        if (folded.Length > 0 && !owners.TryAdd(folded, entry) && owners[folded].Value != entry.Value)
        {
            found.Add(VocabularyRules.TwoSpellings(location, spelling, entry.Value, owners[folded]));
        }
    }

    private static string Fold(string spelling)
    {
        var folded = new StringBuilder(spelling.Length);
        foreach (var letter in CyrillicComposer.Compose(spelling))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToUpperInvariant(letter));
            }
        }

        return folded.ToString();
    }
}
