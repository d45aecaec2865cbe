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
        var root = CreateRoot(phrases, shared, StartSession);
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

    private static RootCommand CreateRoot(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var root = new RootCommand(phrases.Fill("command-sitegen"))
        {
            NewCommand.Create(phrases, shared, run),
            BuildCommand.Create(phrases, shared, run),
            ServeCommand.Create(phrases, shared, run),
            CheckCommand.Create(phrases, shared, run),
            StatusCommand.Create(phrases, shared, run),
            WhyCommand.Create(phrases, shared, run),
            CleanCommand.Create(phrases, shared, run),
            ImportCommand.Create(phrases, shared, run),
            AddressesCommand.Create(phrases, shared, run),
            InitCommand.Create(phrases, run),
            SchemaCommand.Create(phrases, shared, run),
            CompletionCommand.Create(phrases, run),
            DueCommand.Create(phrases, shared, run),
        };
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
