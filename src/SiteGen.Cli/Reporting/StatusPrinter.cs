using System.Globalization;
using SiteGen.Authoring.Status;
using SiteGen.Cli.Commands;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Text;

namespace SiteGen.Cli.Reporting;

/// <summary>Prints the state of a site's releases and translations.</summary>
internal sealed class StatusPrinter(Session session, IReporter reporter, SiteModel model)
{
    /// <summary>How many signs of a paragraph are enough to find it by.</summary>
    private const int Beginning = 60;

    private readonly MomentWords moments = new(session.Settings.Language);

    private Phrases Phrases => session.Settings.Phrases;

    private bool IsJson => session.Settings.Format == ReportFormat.Json;

    /// <summary>Prints everything.</summary>
    public void Print(SiteStatus status, int errors)
    {
        if (IsJson)
        {
            StatusJson.Write(session.Terminal.Out, status, model, errors);
            return;
        }

        reporter.Say(Phrases.Fill("status-at", moments.Local(model.Configuration.TimeZone.ToLocal(model.Now))));
        PrintStates(status);
        PrintRegions(status);
        PrintUpcoming(status);
        PrintDrafts(status);
        PrintReviews(status);
        PrintMissing(status);
        PrintTranslations(status.Translations);
        if (errors > 0)
        {
            reporter.Say("");
            reporter.Say(Phrases.Fill("status-errors", Phrases.Counted("error", errors)));
        }
    }

    /// <summary>Prints the translations that are out of date, and how many nobody has recorded.</summary>
    public void PrintTranslations(IReadOnlyList<TranslationStatus> translations)
    {
        if (IsJson)
        {
            StatusJson.WriteTranslations(session.Terminal.Out, translations);
            return;
        }

        var stale = translations.Where(translation => translation.Condition == TranslationCondition.Stale).ToArray();
        var unrecorded = translations.Where(translation => translation.Condition == TranslationCondition.Unrecorded).ToArray();
        Heading("status-stale");
        foreach (var translation in stale)
        {
            reporter.Say("  " + Phrases.Fill("status-stale-of", translation.Path, UrlPath.NameOf(translation.Original)));
            foreach (var change in translation.Changes)
            {
                reporter.Say("    " + Sentence(change));
            }
        }

        if (stale.Length > 0)
        {
            reporter.Say("  " + Phrases.Fill("status-acknowledge", stale.Length == 1 ? stale[0].Path : "FILE"));
        }
        else
        {
            reporter.Say("  " + Phrases.Fill(unrecorded.Length == translations.Count ? "status-none-known" : "status-none"));
        }

        if (unrecorded.Length > 0)
        {
            Heading("status-unrecorded");
            reporter.Say("  " + Phrases.Counted("status-unrecorded-count", unrecorded.Length));
            reporter.Say("  " + Phrases.Fill("status-unrecorded-do"));
        }
    }

    /// <summary>Prints what was recorded.</summary>
    public void PrintAcknowledged(IReadOnlyList<TranslationStatus> recorded, string ledger)
    {
        if (IsJson)
        {
            StatusJson.WriteAcknowledged(session.Terminal.Out, recorded);
            return;
        }

        foreach (var translation in recorded)
        {
            reporter.Say("  " + translation.Path);
        }

        reporter.Say(recorded.Count == 0 ? Phrases.Fill("status-nothing-to-record") : Phrases.Fill("status-recorded", Phrases.Counted("translation", recorded.Count), ledger));
    }

    private void PrintStates(SiteStatus status)
    {
        foreach (var condition in Enum.GetValues<ReleaseCondition>())
        {
            if (status.Count(condition) is var count && (count > 0 || condition == ReleaseCondition.Published))
            {
                reporter.Say("  " + Phrases.Counted(condition == ReleaseCondition.Waiting ? "status-waiting-for" : $"status-{WordOf(condition)}", count));
            }
        }

        reporter.Say("  " + Phrases.Fill("status-all", Phrases.Counted("release", status.Releases.Length)));
    }

    /// <summary>The regions below the country; a release of two districts counts once in their oblast.</summary>
    private void PrintRegions(SiteStatus status)
    {
        var tree = model.Vocabulary.Regions;
        var rows = new List<(string Name, ListedRelease[] Releases)>();
        for (var i = 0; i < tree.Regions.Length; i++)
        {
            var parent = tree.ParentOf(i);
            if (!tree.Regions[i].IsCountry && (parent < 0 || tree.Regions[parent].IsCountry))
            {
                rows.Add((tree.Regions[i].Name.ForOrFirst(session.Settings.Language), status.Releases.Where(release => release.Regions.Contains(i)).ToArray()));
            }
        }

        rows.Add((Phrases.Fill("status-no-region"), status.Releases.Where(release => release.Regions.All(region => tree.Regions[region].IsCountry)).ToArray()));
        rows.RemoveAll(row => row.Releases.Length == 0);
        if (rows.Count < 2)
        {
            return;
        }

        Heading("status-regions");
        var width = rows.Max(row => row.Name.Length);
        foreach (var (name, releases) in rows)
        {
            var waiting = releases.Count(release => release.Condition is ReleaseCondition.Draft or ReleaseCondition.Embargoed or ReleaseCondition.Scheduled or ReleaseCondition.Waiting);
            var more = waiting == 0 ? "" : Phrases.Fill("status-waiting", waiting.ToString(CultureInfo.InvariantCulture));
            reporter.Say($"  {name.PadRight(width)}  {releases.Length.ToString(CultureInfo.InvariantCulture),4}{more}");
        }
    }

    private void PrintUpcoming(SiteStatus status)
    {
        Heading("status-upcoming");
        var upcoming = status.Upcoming;
        if (upcoming.IsEmpty)
        {
            reporter.Say("  " + Phrases.Fill("status-no-upcoming"));
        }

        foreach (var release in upcoming)
        {
            var what = Phrases.Fill(release.Condition switch
            {
                ReleaseCondition.Embargoed => "status-lifts",
                ReleaseCondition.Scheduled => "status-opens",
                _ => "status-expires",
            });
            reporter.Say($"  {moments.Of(release.At!.Value.Local)} – {what}:"); // What comes has its time.
            reporter.Say($"    {release.Path}  {release.Title}");
        }
    }

    private void PrintDrafts(SiteStatus status)
    {
        var drafts = status.Releases.Where(release => release.Condition == ReleaseCondition.Draft).ToArray();
        if (drafts.Length == 0)
        {
            return;
        }

        Heading("status-drafts");
        var width = drafts.Max(draft => draft.Path.Length);
        foreach (var draft in drafts)
        {
            reporter.Say($"  {draft.Path.PadRight(width)}  {draft.Title}");
        }
    }

    private void PrintReviews(SiteStatus status)
    {
        if (status.Reviews.IsEmpty)
        {
            return;
        }

        Heading("status-reviews");
        foreach (var text in status.Reviews)
        {
            reporter.Say("  " + Phrases.Fill("status-review", text.Path, Phrases.Counted("status-marks", text.Marks), Number(text.Line)));
        }

        reporter.Say("  " + Phrases.Fill("status-review-do"));
    }

    private void PrintMissing(SiteStatus status)
    {
        if (model.Configuration.Languages.Length < 2)
        {
            return;
        }

        Heading("status-missing");
        var width = status.Missing.Select(text => text.Path.Length).DefaultIfEmpty().Max();
        foreach (var text in status.Missing)
        {
            reporter.Say("  " + Phrases.Fill("status-lacks", string.Join(", ", text.Languages), text.Path.PadRight(width), text.Title));
        }

        if (status.Missing.IsEmpty)
        {
            reporter.Say("  " + Phrases.Fill("status-none"));
        }
    }

    private string Sentence(ParagraphChange change)
    {
        var word = change.Kind switch
        {
            ChangeKind.Changed => "changed",
            ChangeKind.Added => "added",
            _ => "removed",
        };
        return change.Paragraph is not { } paragraph ? Phrases.Fill("status-removed-first")
            : paragraph.Key.Length > 0 ? Phrases.Fill($"status-{word}-{paragraph.Key}", Cut(paragraph))
            : Phrases.Fill($"status-{word}", Number(paragraph.Number), Number(paragraph.Line), Cut(paragraph));
    }

    private static string Cut(SourceParagraph paragraph)
    {
        var text = paragraph.Text;
        if (text.Length <= Beginning)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', Beginning);
        return text[..(space > Beginning / 2 ? space : Beginning)] + "…";
    }

    private void Heading(string key)
    {
        reporter.Say("");
        reporter.Say(Phrases.Fill(key));
    }

    /// <summary>The word for a condition in keys and in JSON.</summary>
    internal static string WordOf(ReleaseCondition condition) => condition switch
    {
        ReleaseCondition.Published => "published",
        ReleaseCondition.Draft => "draft",
        ReleaseCondition.Embargoed => "embargoed",
        ReleaseCondition.Scheduled => "scheduled",
        ReleaseCondition.Waiting => "waiting",
        ReleaseCondition.Expired => "expired",
        _ => "withdrawn",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
