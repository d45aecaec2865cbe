using System.Text.Json;
using SiteGen.Authoring.Reach;
using SiteGen.Cli.Commands;
using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Reporting;

/// <summary>Prints the gates between a file and the reader.</summary>
internal sealed class ReachPrinter(Session session, IReporter reporter)
{
    private readonly MomentWords moments = new(session.Settings.Language);

    private Phrases Phrases => session.Settings.Phrases;

    /// <summary>Prints them, what is wrong with the file, and what it comes to.</summary>
    public void Print(FileReach reach)
    {
        if (session.Settings.Format == ReportFormat.Json)
        {
            JsonLine.Write(session.Terminal.Out, json => Write(json, reach));
            return;
        }

        reporter.Say(reach.Path);
        foreach (var gate in reach.Gates)
        {
            reporter.Say($"  {Mark(gate.State)} {Phrases.Fill("gate-" + gate.Name)}: {Sentence(gate)}");
            foreach (var part in gate.Parts)
            {
                reporter.Say($"      {(part.State == GateState.Open ? "" : Mark(part.State) + " ")}{Sentence(part)}");
            }
        }

        reporter.Report(reach.Diagnostics);

        reporter.Say("");
        reporter.Say(reach.StoppedBy is { } stopped ? Phrases.Fill("why-stopped", Phrases.Fill("gate-" + stopped.Name)) : Phrases.Fill("why-reaches"));
    }

    /// <summary>The moment fills the place after the other arguments.</summary>
    private string Sentence(Gate gate) => Phrases.Fill(gate.Phrase, gate.At is { } at ? [.. gate.Arguments, moments.Of(at.Local)] : [.. gate.Arguments]);

    private static string Mark(GateState state) => state switch
    {
        GateState.Open => "✓",
        GateState.Closed => "✗",
        _ => "!",
    };

    private void Write(Utf8JsonWriter json, FileReach reach)
    {
        json.WriteString("kind", "why");
        json.WriteString("path", reach.Path);
        json.WriteBoolean("reaches", reach.StoppedBy is null);
        json.WriteString("stopped_by", reach.StoppedBy?.Name);
        json.WriteString("language", session.Settings.Language);
        WriteGates(json, "gates", reach.Gates);
        json.WriteStartArray("problems");
        foreach (var diagnostic in reach.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Rule.Code);
            json.WriteString("severity", TextReporter.WordOf(diagnostic.Severity));
            json.WriteString("message", MessageText.Of(diagnostic, session.Settings.Language));
            json.WriteNumber("line", diagnostic.Location?.Line ?? 0);
            json.WriteNumber("column", diagnostic.Location?.Column ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteGates(Utf8JsonWriter json, string name, IReadOnlyList<Gate> gates)
    {
        json.WriteStartArray(name);
        foreach (var gate in gates)
        {
            json.WriteStartObject();
            json.WriteString("gate", gate.Name);
            json.WriteString("state", gate.State switch
            {
                GateState.Open => "open",
                GateState.Closed => "closed",
                _ => "partly",
            });
            json.WriteString("text", Sentence(gate));
            StatusJson.WriteMoment(json, "at", gate.At is { } at ? at.Local : null);
            WriteGates(json, "parts", gate.Parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
