using System.Runtime.InteropServices;
using SiteGen.Pipeline.Writing;

namespace SiteGen.Cli.Running;

/// <summary>
/// Ends the program when the user asks for it (Ctrl-C, or a polite kill): what was prepared is removed, the output stays as it was, the
/// exit code is 130. A site that is being published at that moment is finished first, and then the build is simply done.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly Terminal terminal;
    private readonly PosixSignalRegistration[] registrations;
    private OutputWriter? writer;

    /// <summary>Begins to listen.</summary>
    public Interruption(Terminal terminal)
    {
        this.terminal = terminal;
        registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End)];
    }

    /// <summary>Names the writer whose work is to be undone.</summary>
    public void Guard(OutputWriter opened) => Volatile.Write(ref writer, opened);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }
    }

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Volatile.Read(ref writer) is { } opened && !opened.TryAbandon())
        {
            return;
        }

        terminal.ShowCursor();
        terminal.Flush();
        Environment.Exit((int)ExitCode.Interrupted);
    }
}
