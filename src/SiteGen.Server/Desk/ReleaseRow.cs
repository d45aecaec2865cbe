using NodaTime;
using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Collections;

namespace SiteGen.Server.Desk;

/// <summary>A release on the desk: its language versions together.</summary>
/// <param name="Set">What holds them together.</param>
/// <param name="First">The version in the desk's language, else the first there is.</param>
/// <param name="State">The state of the version that is farthest from readers.</param>
/// <param name="IsWhole">Whether it exists in every language of the site.</param>
/// <param name="Owed">The languages that the others wait for.</param>
internal sealed record ReleaseRow(TranslationSet Set, Page First, PageState State, bool IsWhole, EquatableArray<string> Owed)
{
    /// <summary>When it is or was published.</summary>
    public Instant Date => (First.Facts.OpensAt ?? First.Facts.Date)?.Instant ?? Instant.MinValue;

    /// <summary>Every release of a site, newest first; drafts among them by their dates.</summary>
    public static IReadOnlyList<ReleaseRow> All(SiteModel model, string language)
    {
        var rows = new List<ReleaseRow>(model.Sets.Length);
        foreach (var set in model.Sets)
        {
            var pages = set.Pages.Where(id => id is not null).Select(id => model[id!.Value]).ToArray(); // Filtered: there is an id.
            if (pages.Length > 0 && pages[0].IsRelease)
            {
                var first = Array.Find(pages, page => page.Language.Code == language) ?? pages[0];
                rows.Add(new ReleaseRow(set, first, pages.Max(page => page.State), pages.Length == model.Configuration.Languages.Length, pages.MaxBy(page => page.Owed.Length)!.Owed));
            }
        }

        rows.Sort((left, right) => right.Date.CompareTo(left.Date) is var byDate && byDate != 0 ? byDate : string.CompareOrdinal(left.Set.Key, right.Set.Key));
        return rows;
    }
}
