using System.Diagnostics;

namespace SiteGen.Latency;

/// <summary>When the system itself tells of a saved file: what no program that watches can be quicker than.</summary>
internal sealed class Notice : IDisposable
{
    private readonly FileSystemWatcher watcher;
    private volatile TaskCompletionSource<long> seen = new();
    private volatile string expected = "";

    public Notice(string folder)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, change) =>
        {
            if (change.FullPath == expected)
            {
                seen.TrySetResult(Stopwatch.GetTimestamp());
            }
        };
        watcher.EnableRaisingEvents = true;
    }

    public void Expect(string file)
    {
        seen = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        expected = file;
    }

    public Task<long> SeenAsync() => seen.Task.WaitAsync(TimeSpan.FromSeconds(10));

    public void Dispose() => watcher.Dispose();
}
