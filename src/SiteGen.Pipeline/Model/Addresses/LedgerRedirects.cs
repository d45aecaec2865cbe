using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>
/// Leads recorded addresses to where their releases stand now. What has another owner, a live page or an alias, was taken on purpose.
/// </summary>
internal sealed class LedgerRedirects(PublishedPages published, bool isStrict)
{
    private ILookup<string, Page>? byId;

    /// <summary>The page that an address leads to, or null with what is wrong; only for an address that nothing else has taken.</summary>
    public PageId? TargetOf(LedgerEntry entry, DiagnosticCollector found)
    {
        byId ??= published.Pages.ToLookup(page => page.Facts.Id, StringComparer.Ordinal);
        Page? other = null;
        foreach (var page in byId[entry.Id])
        {
            if (page.Language.Code == entry.Language)
            {
                return page.Id;
            }

            other ??= page;
        }

        if (other is not null)
        {
            found.Add(LedgerRules.OtherLanguage(entry, other.Language.Code, published.Sets[other.Set].Key));
            return other.Id;
        }

        if (published.HiddenIds.TryGetValue(entry.Id, out var hidden))
        {
            if (!hidden.WaitsForTime)
            {
                found.Add(LedgerRules.Hidden(entry, hidden.Key));
            }

            return null;
        }

        found.Add(LedgerRules.Lost(entry, isStrict));
        return null;
    }
}
