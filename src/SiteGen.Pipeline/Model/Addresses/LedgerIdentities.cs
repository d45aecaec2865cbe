using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>
/// Recognises releases that were moved. An id that nobody wrote is the folder, and the folder is another now; the ledger knows the release
/// by the folder in which it was last recorded, or by the folder's name where one release of that name is gone and one is new.
/// </summary>
internal sealed class LedgerIdentities
{
    private readonly Dictionary<string, string> byKey = new(StringComparer.Ordinal);

    private LedgerIdentities()
    {
    }

    /// <summary>The id of a release that states none; null where it is the folder, as usual.</summary>
    public string? Of(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Looks at the pages of a site beside its ledger.</summary>
    public static LedgerIdentities Find(AddressLedger ledger, IReadOnlyList<ParsedPage> pages, DiagnosticCollector found)
    {
        var identities = new LedgerIdentities();
        if (ledger.Entries.IsEmpty)
        {
            return identities;
        }

        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in ledger.Entries)
        {
            folders.TryAdd(entry.Id, entry.Key);
        }

        var stated = pages.Where(page => page.FrontMatter.Id is not null)
            .GroupBy(page => page.File.TranslationKey, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().FrontMatter.Id!.Value.Value, StringComparer.Ordinal); // Filtered: there is an id.
        var sets = pages.DistinctBy(page => page.File.TranslationKey, StringComparer.Ordinal).ToDictionary(page => page.File.TranslationKey, StringComparer.Ordinal);
        var owned = stated.Values.ToHashSet(StringComparer.Ordinal);
        identities.Follow(folders, stated, owned, sets, found);
        identities.Guess(folders, stated, owned, sets, found);
        return identities;
    }

    /// <summary>A release that was recorded in its new folder.</summary>
    private void Follow(
        Dictionary<string, string> folders, Dictionary<string, string> stated, HashSet<string> owned, Dictionary<string, ParsedPage> sets, DiagnosticCollector found)
    {
        foreach (var (id, folder) in folders.Where(entry => entry.Key != entry.Value))
        {
            if (!sets.ContainsKey(folder) || stated.ContainsKey(folder) || owned.Contains(id))
            {
                continue;
            }

            byKey[folder] = id;
            if (sets.TryGetValue(id, out var taker) && !stated.ContainsKey(id))
            {
                found.Add(LedgerRules.TakenId(taker.File.Path, id, folder));
            }
        }
    }

    /// <summary>One recorded release is gone, one of the same name is new: it was moved. With two of either kind nobody can tell.</summary>
    private void Guess(
        Dictionary<string, string> folders, Dictionary<string, string> stated, HashSet<string> owned, Dictionary<string, ParsedPage> sets, DiagnosticCollector found)
    {
        var gone = folders
            .Where(entry => !sets.ContainsKey(entry.Key) && !sets.ContainsKey(entry.Value) && !owned.Contains(entry.Key))
            .ToLookup(entry => UrlPath.NameOf(entry.Value), entry => entry.Key, StringComparer.Ordinal);
        if (gone.Count == 0)
        {
            return;
        }

        var fresh = sets.Values
            .Where(page => !folders.ContainsKey(page.File.TranslationKey) && !stated.ContainsKey(page.File.TranslationKey) && !byKey.ContainsKey(page.File.TranslationKey))
            .ToLookup(page => UrlPath.NameOf(page.File.TranslationKey), StringComparer.Ordinal);
        foreach (var group in gone)
        {
            if (group.Take(2).ToArray() is [var id] && fresh[group.Key].Take(2).ToArray() is [var page])
            {
                byKey[page.File.TranslationKey] = id;
                found.Add(LedgerRules.Moved(page.File.Path, id));
            }
        }
    }
}
