using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli;

/// <summary>The program from the arguments to the exit code: the one place that catches what nobody expected.</summary>
internal static class CommandLine
{
    /// <summary>The name under which the program is called.</summary>
    public const string ProgramName = "sitegen";

    /// <summary>The version of the program, without the commit it was built from.</summary>
    public static string Version { get; } = typeof(CommandLine).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>Every command in the order of the help, by the name it has there.</summary>
    private static readonly (string Name, Func<Phrases, SharedOptions, CommandRunner, Command> Create)[] Commands =
    [
        ("new", NewCommand.Create),
        ("build", BuildCommand.Create),
        ("serve", ServeCommand.Create),
        ("check", CheckCommand.Create),
        ("status", StatusCommand.Create),
        ("why", WhyCommand.Create),
        ("clean", CleanCommand.Create),
        ("import", ImportCommand.Create),
        ("addresses", AddressesCommand.Create),
        ("init", (phrases, _, run) => InitCommand.Create(phrases, run)),
        ("schema", SchemaCommand.Create),
        ("completion", (phrases, _, run) => CompletionCommand.Create(phrases, run)),
        ("due", DueCommand.Create),
    ];

    /// <summary>Runs the command that the arguments name.</summary>
    public static ExitCode Run(string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        HeadStart.Begin(arguments);
        using var terminal = Terminal.Open();
        var language = MessageLanguage.Choose(arguments, Environment.GetEnvironmentVariable);
        try
        {
            return Run(arguments, language, terminal, started);
        }
        catch (Exception exception)
        {
            terminal.Flush();
            return FaultReport.Write(exception, arguments, language, terminal.Error);
        }
    }

    private static ExitCode Run(string[] arguments, string language, Terminal terminal, long started)
    {
        var phrases = Phrases.Of(language);
        var shared = new SharedOptions(phrases);
        var root = CreateRoot(arguments, phrases, shared, StartSession);
        var help = new HelpPrinter(phrases, language, shared, terminal.Out);
        Answer(root, help, terminal.Out);
        root.SetAction(_ =>
        {
            new HelpPrinter(phrases, language, shared, terminal.Error).Print(root);
            return (int)ExitCode.Usage;
        });

        var configuration = new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        root.Add(CompleteCommand.Create(root, configuration, StartSession));
        var parsed = root.Parse(arguments, configuration);
        return parsed.Action is not HelpRequest && parsed.Errors.Count > 0
            ? Refuse(parsed)
            : (ExitCode)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

        Func<ParseResult, int> StartSession(Func<ParseResult, Session, DiagnosticCollector, ExitCode> action) => result =>
        {
            var found = new DiagnosticCollector();
            var session = new Session(terminal, shared.ReadReportSettings(result, language, terminal, found), started);
            return (int)action(result, session, found);
        };

        ExitCode Refuse(ParseResult faulty)
        {
            var found = new DiagnosticCollector();
            var session = new Session(terminal, shared.ReadReportSettings(faulty, language, terminal, found), started);
            foreach (var diagnostic in UsageErrors.In(faulty))
            {
                found.Add(diagnostic);
            }

            return session.Refuse(found.ToSorted());
        }
    }

    /// <summary>The command that the arguments begin with, alone: the others would only take their time. Every command where they begin with none.</summary>
    private static RootCommand CreateRoot(string[] arguments, Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var root = new RootCommand(phrases.Fill("command-sitegen"));
        var named = Array.FindIndex(Commands, command => arguments is [var first, ..] && first == command.Name);
        foreach (var (_, create) in named < 0 ? Commands : Commands.AsSpan(named, 1))
        {
            root.Add(create(phrases, shared, run));
        }

        foreach (var option in shared.All)
        {
            root.Add(option);
        }

        return root;
    }

    /// <summary>`--help` and `--version` answer in our words; the parser brings the options themselves.</summary>
    private static void Answer(RootCommand root, HelpPrinter help, TextWriter output)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Hidden = true;
                option.Action = new HelpRequest(help.Print);
            }
            else if (option is VersionOption)
            {
                option.Hidden = true;
                option.Action = new HelpRequest(_ => output.WriteLine($"{ProgramName} {Version}"));
            }
        }
    }
}
