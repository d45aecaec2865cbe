using System.Text.Json;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>
/// Prints one JSON object on a line for each diagnostic, and one at the end for the run. `kind` tells them apart; what a diagnostic does not
/// have is null, so that every object has the same fields.
/// </summary>
internal sealed class JsonReporter(ReportSettings settings, TextWriter output) : IReporter
{
    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        if (settings.Shows(diagnostic.Severity))
        {
            WriteLine(json => Write(json, diagnostic));
        }
    }

    /// <inheritdoc/>
    public void Say(string sentence)
    {
        // Sentences are for people.
    }

    /// <inheritdoc/>
    public void Finish(RunSummary summary) => WriteLine(json => Write(json, summary));

    private void WriteLine(Action<Utf8JsonWriter> write) => JsonLine.Write(output, write);

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("kind", "diagnostic");
        json.WriteString("severity", TextReporter.WordOf(diagnostic.Severity));
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("message", MessageText.Of(diagnostic, settings.Language));
        json.WriteString("language", settings.Language);
        WritePlace(json, diagnostic.Location);
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteString("replacement", diagnostic.Replacement);
        json.WriteString("page", diagnostic.Page);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("arguments");
        foreach (var argument in diagnostic.Arguments)
        {
            json.WriteStringValue(argument);
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation? location)
    {
        if (location is not { } place)
        {
            json.WriteNull("path");
            json.WriteNull("line");
            json.WriteNull("column");
            json.WriteNull("length");
            return;
        }

        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("length", place.Length);
    }

    private static void Write(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteString("kind", "summary");
        json.WriteString("command", summary.Command);
        json.WriteBoolean("done", summary.IsDone);
        json.WriteNumber("pages", summary.Pages);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("seconds", Math.Round(summary.Took.TotalSeconds, 3));
        json.WriteNumber("peak_bytes", RunSummary.PeakBytes);
        json.WriteStartObject("files");
        json.WriteNumber("written", summary.Written?.Written ?? 0);
        json.WriteNumber("unchanged", summary.Written?.Unchanged ?? 0);
        json.WriteNumber("removed", summary.Written?.Removed ?? 0);
        json.WriteNumber("bytes", summary.Written?.Bytes ?? 0);
        json.WriteEndObject();
        json.WriteStartArray("stages");
        foreach (var stage in summary.Stages)
        {
            json.WriteStartObject();
            json.WriteString("name", stage.Name);
            json.WriteNumber("seconds", Math.Round(stage.Wall.TotalSeconds, 6));
            json.WriteNumber("allocated", stage.AllocatedBytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
