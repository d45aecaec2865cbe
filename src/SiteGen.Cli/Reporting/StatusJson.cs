using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SiteGen.Authoring.Status;
using SiteGen.Pipeline.Model;

namespace SiteGen.Cli.Reporting;

/// <summary>Prints the state of a site for programs: one object on a line.</summary>
internal static class StatusJson
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<m>");

    /// <summary>Everything.</summary>
    public static void Write(TextWriter output, SiteStatus status, SiteModel model, int errors) => JsonLine.Write(output, json =>
    {
        json.WriteString("kind", "status");
        WriteMoment(json, "now", model.Configuration.TimeZone.ToLocal(model.Now));
        json.WriteNumber("errors", errors);
        json.WriteStartObject("states");
        foreach (var condition in Enum.GetValues<ReleaseCondition>())
        {
            json.WriteNumber(StatusPrinter.WordOf(condition), status.Count(condition));
        }

        json.WriteEndObject();
        WriteRegions(json, status, model);
        json.WriteStartArray("releases");
        foreach (var release in status.Releases)
        {
            json.WriteStartObject();
            json.WriteString("path", release.Path);
            json.WriteString("title", release.Title);
            json.WriteString("state", StatusPrinter.WordOf(release.Condition));
            WriteMoment(json, "at", release.At?.Local);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteMoment(json, "next_embargo", status.Upcoming.FirstOrDefault(release => release.Condition == ReleaseCondition.Embargoed)?.At?.Local);
        json.WriteStartArray("missing");
        foreach (var text in status.Missing)
        {
            json.WriteStartObject();
            json.WriteString("path", text.Path);
            json.WriteString("title", text.Title);
            json.WriteStartArray("languages");
            foreach (var language in text.Languages)
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteReviews(json, status);
        WriteTranslations(json, status.Translations);
    });

    /// <summary>Translations alone.</summary>
    public static void WriteTranslations(TextWriter output, IReadOnlyList<TranslationStatus> translations) => JsonLine.Write(output, json =>
    {
        json.WriteString("kind", "translations");
        WriteTranslations(json, translations);
    });

    /// <summary>What was recorded.</summary>
    public static void WriteAcknowledged(TextWriter output, IReadOnlyList<TranslationStatus> recorded) => JsonLine.Write(output, json =>
    {
        json.WriteString("kind", "acknowledged");
        json.WriteStartArray("paths");
        foreach (var translation in recorded)
        {
            json.WriteStringValue(translation.Path);
        }

        json.WriteEndArray();
    });

    /// <summary>An instant in the site's time and in UTC; null where there is none.</summary>
    internal static void WriteMoment(Utf8JsonWriter json, string name, OffsetDateTime? moment)
    {
        if (moment is not { } at)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("local", Local.Format(at));
        json.WriteString("utc", InstantPattern.General.Format(at.ToInstant()));
        json.WriteEndObject();
    }

    private static void WriteReviews(Utf8JsonWriter json, SiteStatus status)
    {
        json.WriteStartArray("reviews");
        foreach (var text in status.Reviews)
        {
            json.WriteStartObject();
            json.WriteString("path", text.Path);
            json.WriteNumber("marks", text.Marks);
            json.WriteNumber("line", text.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRegions(Utf8JsonWriter json, SiteStatus status, SiteModel model)
    {
        json.WriteStartObject("regions");
        for (var i = 0; i < model.Vocabulary.Regions.Regions.Length; i++)
        {
            if (status.Releases.Count(release => release.Regions.Contains(i)) is > 0 and var count)
            {
                json.WriteNumber(model.Vocabulary.Regions.Regions[i].Id.Value, count);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTranslations(Utf8JsonWriter json, IReadOnlyList<TranslationStatus> translations)
    {
        json.WriteStartArray("translations");
        foreach (var translation in translations)
        {
            json.WriteStartObject();
            json.WriteString("path", translation.Path);
            json.WriteString("original", translation.Original);
            json.WriteString("state", translation.Condition switch
            {
                TranslationCondition.Current => "current",
                TranslationCondition.Stale => "stale",
                _ => "unrecorded",
            });
            json.WriteStartArray("changes");
            foreach (var change in translation.Changes)
            {
                json.WriteStartObject();
                json.WriteString("change", change.Kind switch
                {
                    ChangeKind.Changed => "changed",
                    ChangeKind.Added => "added",
                    _ => "removed",
                });
                json.WriteString("part", change.Paragraph is null ? "text" : change.Paragraph.Key.Length > 0 ? change.Paragraph.Key : "paragraph");
                json.WriteNumber("paragraph", change.Paragraph?.Number ?? 0);
                json.WriteNumber("line", change.Paragraph?.Line ?? 0);
                json.WriteString("text", change.Kind == ChangeKind.Removed ? null : change.Paragraph?.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
