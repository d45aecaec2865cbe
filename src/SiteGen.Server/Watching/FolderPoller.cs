using System.Diagnostics;
using System.Threading.Channels;

namespace SiteGen.Server.Watching;

/// <summary>
/// The safety net under <see cref="FolderWatcher"/>: lists the site now and then and hands on what differs from what is known. Network
/// drives tell nothing, links lead elsewhere, and the system forgets under load; here nothing is missed for long.
/// </summary>
internal sealed class FolderPoller(ChannelWriter<string> changes)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>Listing takes at most this part of one processor: one in fifty while the system tells of changes, one in five while it does not.</summary>
    private const int RestWhileTold = 50;
    private const int RestWhileNotTold = 5;

    private volatile bool isNotTold;

    /// <summary>Look more often: the system does not watch.</summary>
    public void Hurry() => isNotTold = true;

    /// <summary>Looks at a folder until it is cancelled.</summary>
    public async Task RunAsync(WatchedFolder folder, CancellationToken cancellation)
    {
        var pause = Shortest;
        while (!cancellation.IsCancellationRequested)
        {
            await Task.Delay(pause, cancellation);
            var started = Stopwatch.GetTimestamp();
            foreach (var path in folder.FindChanges())
            {
                changes.TryWrite(path);
            }

            var rest = Stopwatch.GetElapsedTime(started) * (isNotTold ? RestWhileNotTold : RestWhileTold);
            pause = rest > Shortest ? rest : Shortest;
        }
    }
}
