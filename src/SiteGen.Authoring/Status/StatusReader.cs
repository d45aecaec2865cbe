using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Status;

/// <summary>Reads the state of a site off its model, which the stages of a build made with everything in it that is not published yet.</summary>
public sealed class StatusReader
{
    private readonly SiteModel model;
    private readonly TranslationLedger ledger;

    private StatusReader(SiteModel model, TranslationLedger ledger) => (this.model, this.ledger) = (model, ledger);

    /// <summary>The request that makes such a model of what was asked for.</summary>
    public static BuildRequest Whole(BuildRequest request) => request with { Preview = true, Drafts = true };

    /// <summary>The state of a site that was loaded by <see cref="Whole"/>.</summary>
    public static SiteStatus Read(SiteModel model, ISourceFolder folder, TranslationLedger ledger, int jobs = 0)
    {
        var reader = new StatusReader(model, ledger);
        var sets = model.Sets.Select(set => set.Pages.Where(id => id is not null).Select(id => model[id!.Value]).ToArray()).Where(pages => pages.Length > 0).ToArray(); // Filtered: there is an id.
        return new SiteStatus
        {
            Releases = sets.Where(pages => pages[0].IsRelease).Select(reader.Release).ToEquatableArray(),
            Missing = sets.Where(pages => pages.Length < model.Configuration.Languages.Length).Select(reader.Missing).ToEquatableArray(),
            Reviews = ReviewFinder.Find(sets.SelectMany(pages => pages).Select(page => page.File.Path), folder),
            Translations = reader.Translations(sets.Where(pages => pages.Length > 1).ToArray(), folder, jobs),
        };
    }

    /// <summary>The translations that a file or folder stands for: itself, those of an original, or all below a folder; null after reporting that there is none.</summary>
    public static IReadOnlyList<TranslationStatus>? Named(SiteStatus status, string path, DiagnosticCollector found)
    {
        var folder = path.TrimEnd('/') + "/";
        var named = status.Translations.Where(translation => translation.Path == path || translation.Original == path || translation.Path.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        if (named.Length > 0 || status.Missing.Any(text => text.Path == path || text.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            return named;
        }

        found.Add(StatusRules.NoSuchText(path, NearestName.Find(path, status.Translations.SelectMany(translation => (string[])[translation.Path, translation.Original]))));
        return null;
    }

    private ListedRelease Release(Page[] versions)
    {
        // As on the editor's desk, the version that is farthest from readers decides: a release is out when all of it is.
        var page = versions.MaxBy(version => version.State)!; // There is one.
        var (condition, at) = page.State switch
        {
            PageState.Draft => (ReleaseCondition.Draft, (SiteMoment?)null),
            PageState.Embargoed => (page.Facts.Embargo is null ? ReleaseCondition.Scheduled : ReleaseCondition.Embargoed, page.Facts.OpensAt),
            PageState.Held => (ReleaseCondition.Waiting, null),
            PageState.Withdrawn => (ReleaseCondition.Withdrawn, null),
            PageState.Expired => (ReleaseCondition.Expired, null),
            _ => (ReleaseCondition.Published, page.Facts.Expires),
        };
        return new ListedRelease(versions[0].File.Path, versions[0].Title, condition, at, WithParents(versions[0].Facts.Regions));
    }

    private EquatableArray<int> WithParents(EquatableArray<int> stated)
    {
        var tree = model.Vocabulary.Regions;
        var all = new SortedSet<int>();
        foreach (var region in stated)
        {
            for (var at = region; at >= 0; at = tree.ParentOf(at))
            {
                all.Add(at);
            }
        }

        return all.ToEquatableArray();
    }

    private MissingTranslation Missing(Page[] versions) => new(
        versions[0].File.Path,
        versions[0].Title,
        model.Configuration.Languages.Where(language => Array.TrueForAll(versions, page => page.Language != language)).Select(language => language.Code).ToEquatableArray());

    private EquatableArray<TranslationStatus> Translations(Page[][] sets, ISourceFolder folder, int jobs)
    {
        var paragraphs = SiteBuilder.Paragraphs(folder, sets.Select(pages => pages[0].File.Path).ToArray(), jobs);
        var found = new List<TranslationStatus>();
        for (var i = 0; i < sets.Length; i++)
        {
            var original = sets[i][0];
            var hashes = paragraphs[i].Select(paragraph => paragraph.Hash).ToEquatableArray();
            foreach (var page in sets[i].Skip(1))
            {
                var record = new TranslationRecord(page.File.TranslationKey, page.Language.Code, original.Language.Code, hashes);
                found.Add(Compare(page, original, ledger.Find(record.Key, record.Language), record, paragraphs[i]));
            }
        }

        return found.OrderBy(translation => translation.Path, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>What was recorded of another original tells nothing of this one.</summary>
    private static TranslationStatus Compare(
        Page page, Page original, TranslationRecord? known, TranslationRecord now, EquatableArray<Pipeline.Parsing.SourceParagraph> paragraphs)
    {
        if (known is null || known.From != now.From)
        {
            return new TranslationStatus(page.File.Path, original.File.Path, TranslationCondition.Unrecorded, [], now);
        }

        var changes = ParagraphComparer.Compare(known.Hashes, paragraphs);
        return new TranslationStatus(page.File.Path, original.File.Path, changes.IsEmpty ? TranslationCondition.Current : TranslationCondition.Stale, changes, now);
    }
}
