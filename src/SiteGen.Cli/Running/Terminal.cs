using System.Text;

namespace SiteGen.Cli.Running;

/// <summary>
/// Where the program prints. The streams are opened directly: the console class would read the terminal's description and start
/// watching for child processes, and it would print Kazakh as question marks where the locale names another encoding.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private const int BufferCharacters = 4096;

    private Terminal(TextWriter output, TextWriter error)
    {
        Out = output;
        Error = error;
        IsErrorTerminal = !Console.IsErrorRedirected;
        IsDumb = !HasCodes();
        HasColours = !Console.IsOutputRedirected && WantsColours();
        HasErrorColours = IsErrorTerminal && WantsColours();
    }

    /// <summary>For what was asked for: diagnostics and summaries.</summary>
    public TextWriter Out { get; }

    /// <summary>For what is wrong with the question, or with the program.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether somebody looks at <see cref="Out"/> who would like colours.</summary>
    public bool HasColours { get; }

    /// <summary>Whether somebody looks at <see cref="Error"/> who would like colours.</summary>
    public bool HasErrorColours { get; }

    /// <summary>Whether somebody looks at <see cref="Error"/>.</summary>
    public bool IsErrorTerminal { get; }

    /// <summary>Whether the terminal can do nothing but print one line after another.</summary>
    public bool IsDumb { get; }

    /// <summary>Whether questions are seen, and answers come from a keyboard.</summary>
    public bool CanAsk => IsErrorTerminal && !IsDumb && !Console.IsInputRedirected;

    /// <summary>The terminal of this process.</summary>
    public static Terminal Open()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()));
    }

    /// <summary>Prints what is still held back. A reader that went away, or a full disk under it, spoils no build.</summary>
    public void Flush()
    {
        try
        {
            Out.Flush();
            Error.Flush();
        }
        catch (IOException)
        {
            // There is nobody left to tell.
        }
    }

    /// <summary>Shows the cursor, which questions and progress hide, to whoever ends the program in the middle of them.</summary>
    public void ShowCursor()
    {
        if (IsErrorTerminal && !IsDumb)
        {
            Error.Write("\u001b[?25h");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Flush();

    /// <summary>Synchronized, since an interruption flushes from another thread.</summary>
    private static TextWriter Writer(Stream stream) =>
        TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferCharacters) { NewLine = "\n" });

    private static bool WantsColours() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && HasCodes();

    /// <summary>The old console of Windows prints the codes as they are; the new one announces itself.</summary>
    private static bool HasCodes() => OperatingSystem.IsWindows()
        ? Environment.GetEnvironmentVariable("WT_SESSION") is not null
        : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
