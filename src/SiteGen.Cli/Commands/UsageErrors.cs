using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>Turns what the parser of the command line finds into diagnostics of our own: in the reader's language, with suggestions.</summary>
internal static class UsageErrors
{
    /// <summary>Everything wrong with a command line but for the values, which the commands read.</summary>
    public static IEnumerable<Diagnostic> In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-')) is { } name)
        {
            // Whatever follows belongs to the command that was meant.
            yield return CliRules.UnknownCommand(name, command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name));
            yield break;
        }

        foreach (var token in parsed.UnmatchedTokens)
        {
            yield return Unmatched(token, command);
        }

        foreach (var error in parsed.Errors)
        {
            if (Of(error, command) is { } diagnostic)
            {
                yield return diagnostic;
            }
        }
    }

    /// <summary>The words that lead to a command: `sitegen build`.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? CommandLine.ProgramName : string.Concat(CommandLine.ProgramName, " ", command.Name);

    private static Diagnostic Unmatched(string token, Command command)
    {
        return token.StartsWith('-')
            ? CliRules.UnknownOption(token.Split('=')[0], PathOf(command), OptionsOf(command).Select(option => option.Name))
            : CliRules.Unexpected(token, PathOf(command));
    }

    private static Diagnostic? Of(ParseError error, Command command)
    {
        if (OptionOf(error.SymbolResult) is { } option)
        {
            return option.Tokens.Count > 0 || option.Option.Arity.MaximumNumberOfValues == 0
                ? CliRules.Repeated(option.Option.Name)
                : CliRules.MissingValue(option.Option.Name, option.Option.HelpName ?? "…");
        }

        return error.SymbolResult switch
        {
            ArgumentResult argument => CliRules.MissingArgument(PathOf(command), argument.Argument.Name),
            // Unmatched tokens, which were reported above.
            CommandResult => null,
            _ => CliRules.OtherUsage(error.Message),
        };
    }

    private static OptionResult? OptionOf(SymbolResult? result) => result as OptionResult ?? result?.Parent as OptionResult;

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));
}
