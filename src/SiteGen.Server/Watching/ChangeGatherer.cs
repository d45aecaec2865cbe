using System.Diagnostics;
using System.Threading.Channels;

namespace SiteGen.Server.Watching;

/// <summary>
/// Makes one batch of what belongs together: editors write a file in several steps, and a checkout writes hundreds. A batch ends with a
/// short silence, or when it has waited long enough.
/// </summary>
internal sealed class ChangeGatherer(ChannelReader<string> changes)
{
    /// <summary>Longer than the steps of an editor's saving are apart, shorter than anybody notices.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(150);

    private Task<bool>? waiting;

    /// <summary>
    /// The next batch, each path once; empty when nothing changed for <paramref name="patience"/>. The second value is
    /// when the first of it came.
    /// </summary>
    public async Task<(IReadOnlyCollection<string> Paths, long Started)> NextAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        if (!await ComesAsync(patience, cancellation))
        {
            return (paths, Stopwatch.GetTimestamp());
        }

        var started = Stopwatch.GetTimestamp();
        do
        {
            while (changes.TryRead(out var path))
            {
                paths.Add(path);
            }
        }
        while (Stopwatch.GetElapsedTime(started) < Longest && await ComesAsync(Silence, cancellation));

        return (paths, started);
    }

    private async Task<bool> ComesAsync(TimeSpan patience, CancellationToken cancellation)
    {
        if (changes.TryPeek(out _))
        {
            return true;
        }

        // A wait that ends by cancelling throws, and throwing costs more than all the rest: the same wait goes on in the next call.
        waiting ??= changes.WaitToReadAsync(cancellation).AsTask();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(waiting, Task.Delay(patience, limit.Token));
        await limit.CancelAsync();
        if (first != waiting)
        {
            cancellation.ThrowIfCancellationRequested();
            return false;
        }

        var comes = await waiting;
        waiting = null;
        return comes;
    }
}
