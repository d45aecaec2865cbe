using System.CommandLine;
using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Commands;

/// <summary>Prints the help of a command in the language of messages: what it does, how it is written, what it takes, examples.</summary>
internal sealed class HelpPrinter(Phrases phrases, string language, SharedOptions shared, TextWriter output)
{
    /// <summary>Prints the help.</summary>
    public void Print(Command command)
    {
        output.WriteLine(command.Description);
        Heading("help-usage");
        output.WriteLine($"  {UsageErrors.PathOf(command)}{UsageOf(command)}");
        Table("help-commands", command.Subcommands.Where(known => !known.Hidden).Select(known => (known.Name, known.Description)));
        Table("help-arguments", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Table("help-options", command.Options.Where(option => !option.Hidden && !shared.All.Contains(option)).Select(Row));
        Table("help-shared-options", shared.All.Select(Row));
        Examples(command);
    }

    private string UsageOf(Command command)
    {
        var parts = command.Arguments.Select(argument => argument.Name).ToList();
        if (command.Subcommands.Count > 0)
        {
            parts.Add(phrases.Fill("help-command-place"));
        }

        parts.Add(phrases.Fill("help-options-place"));
        return string.Concat(parts.Select(part => " " + part));
    }

    private static (string Name, string? Description) Row(Option option) =>
        (option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description);

    private void Table(string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Heading(heading);
        var width = all.Max(row => row.Name.Length);
        foreach (var (name, description) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}".TrimEnd());
        }
    }

    private void Examples(Command command)
    {
        var catalog = MessageCatalog.Of(language);
        var name = command is RootCommand ? CommandLine.ProgramName : command.Name;
        for (var number = 1; catalog.TryFind($"example-{name}-{number}", out var line); number++)
        {
            if (number == 1)
            {
                Heading("help-examples");
            }

            output.WriteLine("  " + line);
        }
    }

    private void Heading(string key)
    {
        output.WriteLine();
        output.WriteLine(phrases.Fill(key));
    }
}
