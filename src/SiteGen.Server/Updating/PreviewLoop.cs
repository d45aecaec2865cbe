using System.Diagnostics;
using NodaTime;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Writing;
using SiteGen.Primitives.Collections;
using SiteGen.Server.Watching;

namespace SiteGen.Server.Updating;

/// <summary>
/// Follows the files: waits for changes, lets the session make the site anew, hands it to the requests by one assignment. What nobody
/// expected is caught here and told, and the site stays as it was.
/// </summary>
internal sealed class PreviewLoop(PreviewOptions options, WatchedFolder folder, ChangeGatherer changes, IPreviewObserver observer)
{
    /// <summary>
    /// Editors that write a file in two steps leave half of it for a moment. A mistake is told after this pause, and not at all when the rest
    /// comes meanwhile; a good page is shown at once.
    /// </summary>
    private static readonly TimeSpan ErrorPause = TimeSpan.FromMilliseconds(100);

    /// <summary>What the first reading left behind is cleared while somebody looks at the first page, and not in the midst of a saving.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly PreviewSession session = new(folder, options.Output is { } output ? OutputWriter.CacheOf(output, options.Site) : null);
    private readonly TaskCompletionSource<PreviewState> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewState? current;
    private Instant nextChange = Instant.MaxValue;

    /// <summary>The newest state; waits for the first.</summary>
    public ValueTask<PreviewState> CurrentAsync(CancellationToken cancellation) =>
        current is { } known ? new(known) : new(first.Task.WaitAsync(cancellation));

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var waiting = new SortedSet<string>(StringComparer.Ordinal);
        var started = Stopwatch.GetTimestamp();
        Publish(Update(waiting), waiting, started);
        _ = Task.Delay(FirstLook, cancellation).ContinueWith(static _ => GC.Collect(), cancellation, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        while (!cancellation.IsCancellationRequested)
        {
            var (paths, noticed) = await changes.NextAsync(UntilNextChange(), cancellation);
            var changed = folder.Refresh(paths);
            if (changed.Count == 0 && Now() < nextChange)
            {
                continue;
            }

            waiting.UnionWith(changed);
            var next = Update(waiting);
            while (IsWorse(next))
            {
                var (more, _) = await changes.NextAsync(ErrorPause, cancellation);
                changed = folder.Refresh(more);
                if (changed.Count == 0)
                {
                    break;
                }

                waiting.UnionWith(changed);
                next = Update(waiting);
            }

            Publish(next, waiting, noticed);
            waiting.Clear();
        }
    }

    private Instant Now() => options.IsClockFixed ? options.Request.Now : SystemClock.Instance.GetCurrentInstant();

    private TimeSpan UntilNextChange()
    {
        var left = options.IsClockFixed || nextChange == Instant.MaxValue ? LongestWait : (nextChange - Now()).ToTimeSpan();
        return left < TimeSpan.Zero ? TimeSpan.Zero : left > LongestWait ? LongestWait : left;
    }

    private PreviewState Update(SortedSet<string> paths)
    {
        var now = Now();
        var changed = paths.ToEquatableArray();
        try
        {
            using var kept = current is null && options.Output is { } output ? KeptFiles.Open(output, options.Site) : null;
            var site = session.Update(options.Request with { Now = now }, kept?.Cache, current is null ? Look : null);
            nextChange = options.IsClockFixed || site.Site is null
                ? Instant.MaxValue
                : site.Site.Model.Changes.Where(change => change > now).DefaultIfEmpty(Instant.MaxValue).First();
            return new PreviewState((current?.Number ?? 0) + 1, site, site.Diagnostics, changed);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            nextChange = Instant.MaxValue;
            var fault = ServerRules.Fault(exception);
            return new PreviewState((current?.Number ?? 0) + 1, current?.Site ?? PreviewSite.Empty, [fault, .. current?.Problems ?? []], changed);
        }

        void Look(PreviewSite site) => Show(new PreviewState(0, site, [], [], isWhole: false));
    }

    private bool IsWorse(PreviewState next) => next.Errors > 0 && current is { } before && !next.Problems.Equals(before.Problems);

    private void Show(PreviewState next)
    {
        var before = current;
        current = next;
        if (before is null)
        {
            first.TrySetResult(next);
        }
        else
        {
            before.Next.TrySetResult(next);
        }
    }

    private void Publish(PreviewState next, SortedSet<string> paths, long noticed)
    {
        var before = current;
        Show(next);
        var known = before is null ? [] : before.Problems.ToHashSet();
        observer.Updated(new PreviewUpdate(
            next.Number,
            paths.ToEquatableArray(),
            Stopwatch.GetElapsedTime(noticed),
            next.Problems.Where(problem => !known.Contains(problem)).ToEquatableArray(),
            next.Errors,
            next.Problems.Count(problem => problem.IsWarning),
            next.Site.Site?.Model.Pages.Length ?? 0,
            before is { Errors: > 0 } && next.Errors == 0,
            next.Site.Stages));
    }
}
