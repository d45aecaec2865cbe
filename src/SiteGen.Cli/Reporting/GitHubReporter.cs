using System.Globalization;
using System.Text;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Prints workflow commands of GitHub Actions, which shows each message at its line of the file.</summary>
internal sealed class GitHubReporter(ReportSettings settings, TextWriter output, string? site) : IReporter
{
    /// <summary>GitHub counts paths from the root of the repository; the site may be a folder of it.</summary>
    private readonly string prefix = Prefix(site, Environment.GetEnvironmentVariable("GITHUB_WORKSPACE"));

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        if (!settings.Shows(diagnostic.Severity))
        {
            return;
        }

        output.WriteLine($"::{CommandOf(diagnostic.Severity)} {Properties(diagnostic)}::{Escaped(Message(diagnostic), isProperty: false)}");
    }

    /// <inheritdoc/>
    public void Say(string sentence)
    {
        if (!settings.IsQuiet)
        {
            output.WriteLine(Sentence(sentence));
        }
    }

    /// <inheritdoc/>
    public void Finish(RunSummary summary)
    {
        if (settings.IsVerbose)
        {
            foreach (var line in SummaryText.Details(summary, settings.Phrases))
            {
                Say(line);
            }
        }

        Say(SummaryText.Of(summary, settings.Phrases));
    }

    /// <summary>What stands before a site's paths: where the site lies in the repository.</summary>
    internal static string Prefix(string? site, string? workspace)
    {
        if (site is null || string.IsNullOrEmpty(workspace))
        {
            return "";
        }

        var inside = Path.GetRelativePath(workspace, site).Replace('\\', '/');
        return inside == "." || inside == ".." || inside.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(inside) ? "" : inside + "/";
    }

    private static string CommandOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private string Properties(Diagnostic diagnostic)
    {
        var properties = new StringBuilder();
        if (diagnostic.Location is { } location)
        {
            properties.Append("file=").Append(Escaped(prefix + location.Path, isProperty: true)).Append(',');
            if (location.Line > 0)
            {
                properties.Append(CultureInfo.InvariantCulture, $"line={location.Line},col={Math.Max(1, location.Column)},");
            }
        }

        return properties.Append("title=").Append(diagnostic.Rule.Code).ToString();
    }

    private string Message(Diagnostic diagnostic)
    {
        var message = new StringBuilder(MessageText.Of(diagnostic, settings.Language));
        if (diagnostic.Suggestion is { } suggestion)
        {
            message.Append('\n').Append(settings.Phrases.DidYouMean(suggestion));
        }

        if (diagnostic.Replacement is { } replacement)
        {
            message.Append('\n').Append(settings.Phrases.WriteInstead).Append('\n').Append(replacement);
        }

        return message.ToString();
    }

    /// <summary>A sentence must not begin with what the runner takes for a command.</summary>
    private static string Sentence(string text) => text.StartsWith("::", StringComparison.Ordinal) ? " " + text : text;

    /// <summary>The escapes of the runner: everything that ends a line, and in a property also what ends the property.</summary>
    private static string Escaped(string text, bool isProperty)
    {
        var escaped = text
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty
            ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)
            : escaped;
    }
}
