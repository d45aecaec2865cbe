using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>How the user wants to be told.</summary>
/// <param name="Language">The language of messages.</param>
/// <param name="Format">The form.</param>
/// <param name="IsQuiet">Whether only what keeps the command from its work is printed.</param>
/// <param name="IsVerbose">Whether details are printed too.</param>
/// <param name="HasColours">Whether colours are used.</param>
internal sealed record ReportSettings(string Language, ReportFormat Format, bool IsQuiet, bool IsVerbose, bool HasColours)
{
    /// <summary>Whether warnings count as errors, and are worth printing even when quiet.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the user did not forbid colours; the error stream may be a terminal where the output is none.</summary>
    public bool AllowsColours { get; init; } = true;

    /// <summary>The phrases of the language.</summary>
    public Phrases Phrases => Phrases.Of(Language);

    /// <summary>Whether a diagnostic of a severity is printed.</summary>
    public bool Shows(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => true,
        DiagnosticSeverity.Warning => !IsQuiet || IsStrict,
        _ => !IsQuiet,
    };
}
