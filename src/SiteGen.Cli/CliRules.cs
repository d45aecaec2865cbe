using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Cli;

/// <summary>What can be wrong with a command, and with the program.</summary>
internal static class CliRules
{
    private static readonly DiagnosticRule FaultRule = new(
        "SG0001", DiagnosticSeverity.Error,
        "The program itself failed ({0}); nothing is wrong with your site. Please send the file '{1}' to whoever looks after sitegen.");

    private static readonly DiagnosticRule UnknownCommandRule = new(
        "SG0002", DiagnosticSeverity.Error, "There is no command '{0}'. 'sitegen --help' lists them.");

    private static readonly DiagnosticRule UnknownOptionRule = new(
        "SG0003", DiagnosticSeverity.Error, "'{1}' has no option '{0}'. '{1} --help' lists its options.");

    private static readonly DiagnosticRule UnexpectedRule = new(
        "SG0004", DiagnosticSeverity.Error, "'{1}' does not know what to do with '{0}'. '{1} --help' shows how it is used.");

    private static readonly DiagnosticRule MissingValueRule = new(
        "SG0005", DiagnosticSeverity.Error, "The option '{0}' needs a value: {0} {1}.");

    private static readonly DiagnosticRule RepeatedRule = new(
        "SG0006", DiagnosticSeverity.Error, "The option '{0}' is given more than once.");

    private static readonly DiagnosticRule MissingArgumentRule = new(
        "SG0007", DiagnosticSeverity.Error, "The command needs to be told more: {0} {1}.");

    private static readonly DiagnosticRule ChoiceRule = new(
        "SG0008", DiagnosticSeverity.Error, "'{0}' is no value of '{1}'; it takes {2}.");

    private static readonly DiagnosticRule JobsRule = new(
        "SG0009", DiagnosticSeverity.Error, "'{0}' is no number of jobs. Write a whole number from 1 to 1024, or leave --jobs out.");

    private static readonly DiagnosticRule InstantRule = new(
        "SG0010", DiagnosticSeverity.Error,
        "'{0}' is no instant. Write a date and time with its offset, 2025-11-15T15:00+05:00 or 2025-11-15T10:00Z, or a date alone, which means midnight UTC.");

    private static readonly DiagnosticRule NoSiteRule = new(
        "SG0011", DiagnosticSeverity.Error,
        "There is no 'site.yml' here or in any folder above. Go to the folder of your site, name it with --site, or begin a new site with 'sitegen init'.");

    private static readonly DiagnosticRule NoSuchFolderRule = new(
        "SG0012", DiagnosticSeverity.Error, "There is no folder '{0}'.");

    private static readonly DiagnosticRule OtherUsageRule = new(
        "SG0013", DiagnosticSeverity.Error, "The command cannot be understood: {0}");

    private static readonly DiagnosticRule WaitingRule = new(
        "SG0014", DiagnosticSeverity.Note, "Another build is writing to '{0}'; waiting until it has ended. Ctrl-C stops.");

    private static readonly DiagnosticRule NoVipsRule = new(
        "SG0015", DiagnosticSeverity.Note, "The program 'vips' is not installed: large photos are published in their own size only. Install it (Debian and Ubuntu: libvips-tools) and readers load less.");

    private static readonly DiagnosticRule SectionRule = new(
        "SG0016", DiagnosticSeverity.Error, "'{0}' is no section for releases. Write the name of a folder under content/ in small Latin letters, other than 'pages' and 'data'.");

    /// <summary>`--section pages`.</summary>
    public static Diagnostic BadSection(string name) => new(SectionRule, [name], null);

    private static readonly DiagnosticRule BadTitleRule = new(
        "SG0020", DiagnosticSeverity.Error, "'{0}' must name the language before the title: --title {1}=\"…\".");

    private static readonly DiagnosticRule SecondTitleRule = new(
        "SG0021", DiagnosticSeverity.Error, "The title in the language '{0}' is given twice; a title without a language counts as one in '{0}'. Keep one, or name the language of each with --title.");

    private static readonly DiagnosticRule MissingTitleRule = new(
        "SG0022", DiagnosticSeverity.Error, "A release needs a title, and nobody can be asked for it here. Missing: {0}. At a terminal, 'sitegen new' asks.");

    /// <summary>`--title "Жаңа мектеп"`.</summary>
    public static Diagnostic BadTitle(string written, string language) => new(BadTitleRule, [written, language], null);

    /// <summary>Two titles in one language.</summary>
    public static Diagnostic SecondTitle(string language) => new(SecondTitleRule, [language], null);

    /// <summary>`sitegen new` in a script.</summary>
    public static Diagnostic MissingTitle(IEnumerable<string> languages) =>
        new(MissingTitleRule, [string.Join(' ', languages.Select(language => $"--title {language}=\"…\""))], null);

    private static readonly DiagnosticRule WhatToAcknowledgeRule = new(
        "SG0023", DiagnosticSeverity.Error, "Say which translations are up to date: files or folders after --acknowledge, or --all for every one.");

    private static readonly DiagnosticRule AllNeedsAcknowledgeRule = new(
        "SG0024", DiagnosticSeverity.Error, "'--all' belongs to --acknowledge: 'sitegen status --acknowledge --all'. It cannot stand with files.");

    /// <summary>`sitegen status --acknowledge`.</summary>
    public static Diagnostic WhatToAcknowledge() => new(WhatToAcknowledgeRule, [], null);

    /// <summary>`sitegen status --all`.</summary>
    public static Diagnostic AllNeedsAcknowledge() => new(AllNeedsAcknowledgeRule, [], null);

    /// <summary>Nothing makes smaller pictures of large photos.</summary>
    public static Diagnostic NoVips() => new(NoVipsRule, [], null);

    /// <summary>An exception that nobody expected.</summary>
    public static Diagnostic Fault(string? file, string kind, string log) =>
        new(FaultRule, [kind, log], file is null ? null : SourceLocation.OfFile(file));

    /// <summary>`sitegen biuld`.</summary>
    public static Diagnostic UnknownCommand(string name, IEnumerable<string> known) =>
        new Diagnostic(UnknownCommandRule, [name], null) with { Suggestion = NearestName.Find(name, known) };

    /// <summary>`sitegen build --drafs`.</summary>
    public static Diagnostic UnknownOption(string name, string command, IEnumerable<string> known) =>
        new Diagnostic(UnknownOptionRule, [name, command], null) with { Suggestion = NearestName.Find(name, known) };

    /// <summary>`sitegen build everything`.</summary>
    public static Diagnostic Unexpected(string argument, string command) => new(UnexpectedRule, [argument, command], null);

    /// <summary>`sitegen build --output`.</summary>
    public static Diagnostic MissingValue(string option, string value) => new(MissingValueRule, [option, value], null);

    /// <summary>`--lang kk --lang ru`.</summary>
    public static Diagnostic Repeated(string option) => new(RepeatedRule, [option], null);

    /// <summary>`sitegen init`.</summary>
    public static Diagnostic MissingArgument(string command, string argument) => new(MissingArgumentRule, [command, argument], null);

    /// <summary>`--format xml`.</summary>
    public static Diagnostic NoSuchChoice(string value, string option, IReadOnlyList<string> choices) =>
        new Diagnostic(ChoiceRule, [value, option, string.Join(", ", choices)], null) with { Suggestion = NearestName.Find(value, choices) };

    /// <summary>`--jobs many`.</summary>
    public static Diagnostic BadJobs(string value) => new(JobsRule, [value], null);

    /// <summary>`--now tomorrow`.</summary>
    public static Diagnostic BadInstant(string value) => new(InstantRule, [value], null);

    /// <summary>Nothing upward is a site.</summary>
    public static Diagnostic NoSite() => new(NoSiteRule, [], null);

    /// <summary>`--site nowhere`.</summary>
    public static Diagnostic NoSuchFolder(string folder) => new(NoSuchFolderRule, [folder], null);

    /// <summary>Whatever else the parser of the command line says, in its words.</summary>
    public static Diagnostic OtherUsage(string message) => new(OtherUsageRule, [message], null);

    /// <summary>A second build on one output.</summary>
    public static Diagnostic Waiting(string output) => new(WaitingRule, [output], null);
}
