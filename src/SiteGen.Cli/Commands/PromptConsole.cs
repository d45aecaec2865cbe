using Spectre.Console;

namespace SiteGen.Cli.Commands;

/// <summary>Opens the error stream's terminal for questions and for the progress of long work.</summary>
internal static class PromptConsole
{
    /// <summary>The console; without colours where the user wants none.</summary>
    public static IAnsiConsole Open(Session session)
    {
        var hasColours = session.Terminal.HasErrorColours && session.Settings.AllowsColours;
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = session.Terminal.IsDumb ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new ErrorStreamOutput(session.Terminal),
        });
    }
}
