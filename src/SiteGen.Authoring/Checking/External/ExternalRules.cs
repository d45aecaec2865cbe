using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.External;

/// <summary>What can be wrong with links to other sites.</summary>
internal static class ExternalRules
{
    private static readonly DiagnosticRule GoneRule = new(
        "SG1190", DiagnosticSeverity.Warning, "'{0}' is not there any more: its site answers {1}. Find where it went, or take the link out.");

    private static readonly DiagnosticRule NoHostRule = new(
        "SG1191", DiagnosticSeverity.Warning, "'{0}' leads to a site that does not exist. Correct the name, or take the link out.");

    private static readonly DiagnosticRule MovedRule = new(
        "SG1192", DiagnosticSeverity.Note, "'{0}' has moved for good to '{1}'. Write the new address.");

    private static readonly DiagnosticRule UnknownRule = new(
        "SG1193", DiagnosticSeverity.Note, "Whether '{0}' is still there could not be learned ({1}). Open it in a browser.");

    /// <summary>What is said of an answer; nothing of a good one.</summary>
    public static Diagnostic? Of(ExternalLink link, LinkAnswer answer)
    {
        var rule = answer.Outcome switch
        {
            LinkOutcome.Gone => GoneRule,
            LinkOutcome.NoHost => NoHostRule,
            LinkOutcome.Moved => MovedRule,
            LinkOutcome.Unknown => UnknownRule,
            _ => null,
        };
        return rule is null ? null : new Diagnostic(
            rule, rule == NoHostRule ? [link.Address] : [link.Address, answer.Detail], link.Places[0]) with { Related = [.. link.Places.AsSpan()[1..]] };
    }
}
