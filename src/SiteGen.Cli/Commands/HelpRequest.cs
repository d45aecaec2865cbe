using System.CommandLine;
using System.CommandLine.Invocation;

namespace SiteGen.Cli.Commands;

/// <summary>What `--help` and `--version` do, whatever else is wrong with the command line.</summary>
internal sealed class HelpRequest(Action<Command> print) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        print(parseResult.CommandResult.Command);
        return (int)ExitCode.Done;
    }
}
