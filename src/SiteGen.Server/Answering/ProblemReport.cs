using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Answering;

/// <summary>Writes what is wrong for the script in the browser, in the language of messages: one line of JSON.</summary>
internal sealed class ProblemReport(ISourceFolder folder, FileLinks links, string language)
{
    /// <summary>As many as a person reads at once; the rest is on the desk.</summary>
    private const int MostShown = 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Phrases phrases = Phrases.Of(language);

    /// <summary>The report on a state; <paramref name="more"/> is what the page itself had to say.</summary>
    public string Of(PreviewState state, EquatableArray<Diagnostic> more) => Write(state.AllProblems.Concat(more.Except(state.AllProblems)).ToArray(), state);

    private string Write(Diagnostic[] all, PreviewState state)
    {
        var errors = all.Where(problem => problem.IsError).ToArray();
        var warnings = all.Count(problem => problem.IsWarning);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("lang", language);
            json.WriteString("title", phrases.Fill(state.Site.IsUsable && !state.Site.IsCurrent ? "overlay-settings" : "overlay-title"));
            json.WriteString("summary", phrases.Counted("error", errors.Length));
            json.WriteString("close", phrases.Fill("overlay-close"));
            json.WriteString("open", phrases.Fill("desk-open-file"));
            json.WriteString("desk", phrases.Fill("desk-name"));
            json.WriteString("warnings", warnings == 0 ? "" : phrases.Counted("warning", warnings));
            json.WriteString("more", errors.Length > MostShown ? phrases.Fill("overlay-more", phrases.Counted("error", errors.Length - MostShown)) : "");
            json.WriteStartArray("errors");
            var excerpt = new SourceExcerpt(folder);
            foreach (var error in errors.Take(MostShown))
            {
                Write(json, error, excerpt);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void Write(Utf8JsonWriter json, Diagnostic problem, SourceExcerpt excerpt)
    {
        json.WriteStartObject();
        json.WriteString("place", problem.Location?.ToString() ?? "");
        json.WriteString("link", problem.Location is { } location ? links.Of(location) : "");
        json.WriteString("code", problem.Rule.Code);
        json.WriteString("text", MessageText.Of(problem, language));
        if (problem.Location is { } place && excerpt.Of(place) is { } lines)
        {
            json.WriteNumber("line", place.Line);
            json.WriteString("source", lines.Line);
            json.WriteString("marks", lines.Marks);
        }

        json.WriteStartArray("hints");
        foreach (var hint in ProblemHints.Of(problem, phrases))
        {
            json.WriteStringValue(hint);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
