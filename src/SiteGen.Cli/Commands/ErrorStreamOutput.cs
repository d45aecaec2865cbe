using System.Text;
using SiteGen.Cli.Running;
using Spectre.Console;

namespace SiteGen.Cli.Commands;

/// <summary>The error stream as the console library sees it. It is flushed after every writing: a question must be seen before it is answered.</summary>
internal sealed class ErrorStreamOutput(Terminal terminal) : IAnsiConsoleOutput
{
    private const int UsualWidth = 80;
    private const int UsualHeight = 24;

    /// <inheritdoc/>
    public TextWriter Writer { get; } = new FlushingWriter(terminal.Error);

    /// <inheritdoc/>
    public bool IsTerminal => terminal.IsErrorTerminal;

    /// <inheritdoc/>
    public int Width => Measure(static () => Console.WindowWidth, UsualWidth);

    /// <inheritdoc/>
    public int Height => Measure(static () => Console.WindowHeight, UsualHeight);

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
        // The stream is UTF-8 whatever the machine prefers.
    }

    private static int Measure(Func<int> read, int usual)
    {
        try
        {
            return read() is var size and > 0 ? size : usual;
        }
        catch (IOException)
        {
            return usual;
        }
    }
}
