using System.Globalization;
using SiteGen.Cli.Commands;
using SiteGen.Pipeline.Building;
using Spectre.Console;

namespace SiteGen.Cli.Reporting;

/// <summary>
/// Shows how far long work has come, on the error stream: a moving line at a terminal, a plain one now and then elsewhere. It looks at the clock
/// of the build from a thread of its own, so that the build knows nothing of it; what ends soon shows nothing, and pays nothing for it.
/// </summary>
internal sealed class WorkProgress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(15);

    private readonly Session session;
    private readonly StageClock clock;
    private readonly ManualResetEventSlim ended = new();
    private readonly Thread thread;

    private WorkProgress(Session session, StageClock clock)
    {
        this.session = session;
        this.clock = clock;
        thread = new Thread(Watch) { IsBackground = true };
        thread.Start();
    }

    private bool IsMoving => session.Terminal.IsErrorTerminal && !session.Terminal.IsDumb;

    /// <summary>Begins to watch; null where the user wants to see nothing, or a program reads.</summary>
    public static WorkProgress? Begin(Session session, StageClock clock) =>
        session.Settings.IsQuiet || session.Settings.Format == ReportFormat.Json ? null : new WorkProgress(session, clock);

    /// <summary>Ends, and leaves no moving line behind.</summary>
    public void Dispose()
    {
        ended.Set();
        thread.Join();
        ended.Dispose();
    }

    private void Watch()
    {
        if (!IsMoving)
        {
            while (!ended.Wait(BetweenLines))
            {
                session.Terminal.Error.WriteLine(Text());
                session.Terminal.Error.Flush();
            }
        }
        else if (!ended.Wait(Patience))
        {
            Move();
        }
    }

    /// <summary>What the console library brings is named here alone: work that ends soon does not load it.</summary>
    private void Move() => PromptConsole.Open(session).Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 24 })
        .Start(context =>
        {
            var task = context.AddTask(Markup.Escape(Text()));
            while (!ended.Wait(Look))
            {
                var total = clock.Total;
                task.IsIndeterminate(total == 0);
                task.MaxValue(Math.Max(1, total));
                task.Value(Math.Min(clock.Done, total));
                task.Description(Markup.Escape(Text()));
            }
        });

    private string Text()
    {
        var phrases = session.Settings.Phrases;
        var name = SummaryText.NameOf(clock.Current, phrases);
        return clock.Total is > 0 and var total
            ? phrases.Fill("progress-of", name, Math.Min(clock.Done, total).ToString(CultureInfo.InvariantCulture), total.ToString(CultureInfo.InvariantCulture))
            : name;
    }
}
