using System.CommandLine;

namespace SiteGen.Cli.Commands;

/// <summary>
/// `sitegen complete -- WORD…`: the words with which the last one may go on, one on a line. The scripts of <see cref="CompletionCommand"/> ask it; people
/// need it never, so the help leaves it out.
/// </summary>
internal static class CompleteCommand
{
    /// <summary>Declares the command. It completes a line of the root, which has it as one of its commands.</summary>
    public static Command Create(RootCommand root, ParserConfiguration configuration, CommandRunner run)
    {
        var words = new Argument<string[]>("WORD…") { Arity = ArgumentArity.ZeroOrMore };
        var next = new Option<bool>("--next") { Arity = ArgumentArity.Zero };
        var command = new Command("complete") { words, next };
        command.Hidden = true;
        command.SetAction(run((parsed, session, _) =>
        {
            foreach (var word in Next(root, configuration, [.. parsed.GetValue(words) ?? [], .. parsed.Has(next) ? [""] : Array.Empty<string>()]))
            {
                session.Terminal.Out.WriteLine(word);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static IEnumerable<string> Next(RootCommand root, ParserConfiguration configuration, string[] words)
    {
        var last = words is [.., var begun] ? begun : "";
        var line = string.Join(' ', words.Select(Quoted));
        return root.Parse(line, configuration).GetCompletions(line.Length)
            .Select(item => item.InsertText ?? item.Label)
            .Where(text => text.StartsWith(last, StringComparison.OrdinalIgnoreCase) && (last.Length > 0 || !text.StartsWith('-')))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"" : word;
}
