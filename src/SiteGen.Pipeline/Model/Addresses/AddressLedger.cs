using System.Text;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>
/// Every address that was ever published, by the identity of what stood there. A file of the site that a command writes and that people may
/// read: sorted, one line for each address, so that two people's changes merge.
/// </summary>
/// <param name="Entries">The addresses, each once.</param>
public sealed record AddressLedger(EquatableArray<LedgerEntry> Entries)
{
    /// <summary>Where it lies in the site.</summary>
    public const string FilePath = Sources.SourceFile.Ledger;

    private const string Heading =
        """
        # Жарияланған мекенжайлар: sitegen өзі жазады, қолмен түзетпеңіз. Мекенжай өзгерсе, ескісі жаңасына апарады.
        # Опубликованные адреса: файл ведёт sitegen, вручную его не правят. Если адрес изменится, старый приведёт к новому.
        # Addresses that were published: sitegen keeps this file. When an address changes, the old one leads to the new.

        """;

    /// <summary>A site whose addresses nobody recorded.</summary>
    public static AddressLedger Empty { get; } = new([]);

    /// <summary>
    /// The ledger with the addresses of a model's public pages. What was recorded stays; an address at which another page stands now is that
    /// page's. A model with drafts or embargoed releases adds nothing of them.
    /// </summary>
    public AddressLedger With(SiteModel model)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in model.Pages)
        {
            keys.TryAdd(page.Facts.Id, model.Sets[page.Set].Key);
        }

        var entries = new SortedDictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            entries[entry.Path] = keys.TryGetValue(entry.Id, out var key) ? entry with { Key = key } : entry;
        }

        foreach (var page in model.Pages)
        {
            if (!page.IsBroken && page.State is PageState.Live or PageState.Expired or PageState.Withdrawn)
            {
                entries[page.Path] = new(page.Path, page.Language.Code, page.Facts.Id, model.Sets[page.Set].Key, 0);
            }
        }

        return new(entries.Values.ToEquatableArray());
    }

    /// <summary>The file: the same entries always give the same text.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Heading.ReplaceLineEndings("\n"));
        foreach (var entry in Entries.OrderBy(entry => entry.Path, StringComparer.Ordinal))
        {
            text.Append(LedgerWord.Encode(entry.Path)).Append(": ").Append(entry.Language).Append(' ').Append(LedgerWord.Encode(entry.Id));
            if (entry.Key != entry.Id)
            {
                text.Append(' ').Append(LedgerWord.Encode(entry.Key));
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
