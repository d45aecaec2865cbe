using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>The options of every command.</summary>
internal sealed class SharedOptions
{
    private static readonly string[] Formats = ["text", "json", "github"];

    /// <summary>Declares the options, described in the language of messages.</summary>
    public SharedOptions(Phrases phrases)
    {
        Site = Recursive(OptionMaker.WithValue("--site", "DIR", phrases));
        Language = Recursive(OptionMaker.WithValue("--lang", "kk|ru|en", phrases));
        Format = Recursive(OptionMaker.WithValue("--format", "text|json|github", phrases));
        Quiet = Recursive(OptionMaker.Switch("--quiet", phrases));
        Verbose = Recursive(OptionMaker.Switch("--verbose", phrases));
        NoColour = Recursive(OptionMaker.Switch("--no-color", phrases));
    }

    /// <summary>The folder of the site.</summary>
    public Option<string?> Site { get; }

    /// <summary>The language of messages; at `new` also that of the title.</summary>
    public Option<string?> Language { get; }

    private Option<string?> Format { get; }

    private Option<bool> Quiet { get; }

    private Option<bool> Verbose { get; }

    private Option<bool> NoColour { get; }

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [Site, Language, Format, Quiet, Verbose, NoColour];

    /// <summary>How the user wants to be told; what cannot be read is reported and counts as absent.</summary>
    public ReportSettings ReadReportSettings(ParseResult parsed, string language, Terminal terminal, DiagnosticCollector found)
    {
        Check(parsed, Language, [.. MessageCatalog.Languages], found);
        var format = Check(parsed, Format, Formats, found) switch
        {
            "json" => ReportFormat.Json,
            "github" => ReportFormat.GitHub,
            _ => ReportFormat.Text,
        };
        return new(language, format, parsed.Has(Quiet), parsed.Has(Verbose), terminal.HasColours && !parsed.Has(NoColour)) { AllowsColours = !parsed.Has(NoColour) };
    }

    private static string? Check(ParseResult parsed, Option<string?> option, string[] choices, DiagnosticCollector found)
    {
        var value = parsed.TextOf(option);
        if (value is null || Array.IndexOf(choices, value) >= 0)
        {
            return value;
        }

        found.Add(CliRules.NoSuchChoice(value, option.Name, choices));
        return null;
    }

    private static T Recursive<T>(T option)
        where T : Option
    {
        option.Recursive = true;
        return option;
    }
}
