using System.Threading.Channels;
using SiteGen.Pipeline.Sources;

namespace SiteGen.Server.Watching;

/// <summary>
/// Hands on what the system tells of changed files: paths relative to the site, or the empty path for «anything may have changed». What
/// the system does not tell is found by <see cref="FolderPoller"/>.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    private const string SettingsFile = "site.yml";
    private static readonly string[] Tops = ["content", "templates"];

    /// <summary>Files that are put into a new folder at once come before the system watches it: it is looked at once more.</summary>
    private static readonly TimeSpan NewFolderPause = TimeSpan.FromMilliseconds(60);

    private readonly string site;
    private readonly ChannelWriter<string> changes;
    private readonly Action<string> fail;
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);

    /// <summary>Writes changes into a channel; <paramref name="fail"/> is told why, when the system does not watch.</summary>
    public FolderWatcher(string site, ChannelWriter<string> changes, Action<string> fail)
    {
        this.site = Path.GetFullPath(site);
        this.changes = changes;
        this.fail = fail;
    }

    /// <summary>Begins. With ten thousand folders this takes its time, so it is called after the first page; what changed before is looked for.</summary>
    public void Start()
    {
        Watch("", isDeep: false);
        Array.ForEach(Tops, top => Watch(top, isDeep: true));
        changes.TryWrite("");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (watchers)
        {
            foreach (var watcher in watchers.Values)
            {
                watcher.Dispose();
            }

            watchers.Clear();
        }
    }

    private void Watch(string top, bool isDeep)
    {
        var folder = Path.Combine(site, top);
        if (!Directory.Exists(folder))
        {
            return;
        }

        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = isDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 64 * 1024,
            };
            watcher.Changed += (_, change) => Tell(top, change.Name, isNew: false);
            watcher.Created += (_, change) => Tell(top, change.Name, isNew: true);
            watcher.Deleted += (_, change) => Tell(top, change.Name, isNew: false);
            watcher.Renamed += (_, change) =>
            {
                Tell(top, change.OldName, isNew: false);
                Tell(top, change.Name, isNew: true);
            };
            watcher.Error += (_, error) => Fail(error.GetException());
            watcher.EnableRaisingEvents = true;
            lock (watchers)
            {
                if (watchers.Remove(top, out var old))
                {
                    old.Dispose();
                }

                watchers.Add(top, watcher);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            Fail(exception);
        }
    }

    private void Fail(Exception exception)
    {
        changes.TryWrite("");
        if (exception is not InternalBufferOverflowException)
        {
            fail(exception.Message);
        }
    }

    private void Tell(string top, string? name, bool isNew)
    {
        if (name is null)
        {
            changes.TryWrite("");
            return;
        }

        var path = name.Replace('\\', '/');
        if (top.Length == 0)
        {
            if (path != SettingsFile && Array.IndexOf(Tops, path) < 0)
            {
                return;
            }

            if (isNew && path != SettingsFile)
            {
                Watch(path, isDeep: true);
            }
        }
        else
        {
            path = $"{top}/{path}";
        }

        // Lock files and backups of editors and word processors are no part of a site: looking at them would be work for nothing.
        if (EditorFile.Is(path) || path.Contains("/.", StringComparison.Ordinal))
        {
            return;
        }

        changes.TryWrite(path);
        if (isNew && Directory.Exists(Path.Combine(site, path)))
        {
            _ = Task.Delay(NewFolderPause).ContinueWith(_ => changes.TryWrite(path), TaskScheduler.Default);
        }
    }
}
