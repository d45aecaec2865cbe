using System.Globalization;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Cli.Reporting;

/// <summary>
/// Prints for people: `path:line:column: error SG0123: message`, under it the line of source, what was probably meant, and other places.
/// The words `error`, `warning` and `note` of that line are the same in every language, since editors and scripts look for them.
/// </summary>
internal sealed class TextReporter(ReportSettings settings, TextWriter output, ISourceFolder? sources) : IReporter
{
    private const int GutterWidth = 6;
    private const string Bold = "1";
    private const string Red = "1;31";
    private const string Yellow = "1;33";
    private const string Cyan = "1;36";
    private const string Green = "32";

    private readonly SourceExcerpt? excerpt = sources is null ? null : new SourceExcerpt(sources);

    /// <summary>The word for a severity in every form of report.</summary>
    public static string WordOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        if (!settings.Shows(diagnostic.Severity))
        {
            return;
        }

        var colour = ColourOf(diagnostic.Severity);
        var place = diagnostic.Location is { } location ? PrintableText.Of(location.ToString()) : CommandLine.ProgramName;
        output.Write(Coloured(Bold, place + ":"));
        output.Write(' ');
        output.Write(Coloured(colour, $"{WordOf(diagnostic.Severity)} {diagnostic.Rule.Code}:"));
        output.Write(' ');
        output.WriteLine(PrintableText.Of(MessageText.Of(diagnostic, settings.Language)));
        if (diagnostic.Location is { } shown && excerpt?.Of(shown) is { } lines)
        {
            Aside(shown.Line.ToString(CultureInfo.InvariantCulture), '|', lines.Line);
            Aside("", '|', Coloured(colour, lines.Marks));
        }

        Advise(diagnostic);
    }

    /// <inheritdoc/>
    public void Say(string sentence)
    {
        if (!settings.IsQuiet)
        {
            output.WriteLine(PrintableText.Of(sentence));
        }
    }

    /// <inheritdoc/>
    public void Finish(RunSummary summary)
    {
        if (settings.IsQuiet)
        {
            return;
        }

        if (settings.IsVerbose)
        {
            foreach (var line in SummaryText.Details(summary, settings.Phrases))
            {
                output.WriteLine(line);
            }
        }

        var colour = summary.IsDone ? summary.Warnings > 0 ? Yellow : Green : Red;
        output.WriteLine(Coloured(colour, SummaryText.Of(summary, settings.Phrases)));
    }

    private void Advise(Diagnostic diagnostic)
    {
        var phrases = settings.Phrases;
        if (diagnostic.Suggestion is { } suggestion)
        {
            Aside("", '=', PrintableText.Of(phrases.DidYouMean(suggestion)));
        }

        if (diagnostic.Replacement is { } replacement)
        {
            Aside("", '=', phrases.WriteInstead);
            Aside("", ' ', Coloured(Green, PrintableText.Of(replacement)));
        }

        foreach (var related in diagnostic.Related)
        {
            Aside("", '=', phrases.Fill("see-also", PrintableText.Of(related.ToString())));
        }

        if (diagnostic.Page is { } page)
        {
            Aside("", '=', PrintableText.Of(phrases.WhileRendering(page)));
        }
    }

    private void Aside(string number, char sign, string text) => output.WriteLine($"{number.PadLeft(GutterWidth)} {sign} {text}".TrimEnd());

    private string Coloured(string colour, string text) => settings.HasColours ? $"\u001b[{colour}m{text}\u001b[0m" : text;

    private static string ColourOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Red,
        DiagnosticSeverity.Warning => Yellow,
        _ => Cyan,
    };
}
