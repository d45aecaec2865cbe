using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;

namespace SiteGen.Server.Watching;

/// <summary>
/// A site over the theme whose listing is kept: a refresh looks only at the paths it is told of, however many files there are. One thread
/// refreshes; any may list and read.
/// </summary>
internal sealed class WatchedFolder : ISourceFolder
{
    private readonly DiskFolder site;
    private readonly ISourceFolder theme;
    private readonly IReadOnlyList<SourceEntry> themeEntries;
    private volatile List<SourceEntry> entries;
    private volatile IReadOnlyList<SourceEntry> all;

    public WatchedFolder(DiskFolder site, ISourceFolder theme)
    {
        this.site = site;
        this.theme = theme;
        themeEntries = theme.List();
        entries = [.. site.List()];
        all = Over(entries, themeEntries);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List() => all;

    /// <inheritdoc/>
    public SourceBytes Read(string path)
    {
        var read = site.Read(path);
        return read.IsMissing ? theme.Read(path) : read;
    }

    /// <inheritdoc/>
    public LentBytes Lend(string path)
    {
        var lent = site.Lend(path);
        return lent.Read.IsMissing ? theme.Lend(path) : lent;
    }

    /// <summary>
    /// Looks again at paths and at what lies under them, and names the files that are not as they were; the empty path is the whole site. What
    /// editors leave beside their files is no part of a site and is not named.
    /// </summary>
    public IReadOnlyList<string> Refresh(IEnumerable<string> paths)
    {
        var fresh = new List<SourceEntry>(entries);
        var changed = new List<string>();
        foreach (var path in paths)
        {
            if (path.Length == 0)
            {
                var found = site.List();
                Compare(fresh, found, changed);
                fresh = [.. found];
                continue;
            }

            // A file before what lies under the path: `a`, then `a-b`, then `a/c`.
            var looked = site.Look(path);
            Replace(fresh, path, looked.Where(entry => entry.Path.Length == path.Length).ToArray(), isFolder: false, changed);
            Replace(fresh, path + "/", looked.Where(entry => entry.Path.Length > path.Length).ToArray(), isFolder: true, changed);
        }

        if (changed.Count > 0)
        {
            entries = fresh;
            all = Over(fresh, themeEntries);
        }

        return changed;
    }

    /// <summary>Lists the whole site anew and names the files that are not as they were; changes nothing.</summary>
    public IReadOnlyList<string> FindChanges()
    {
        var changed = new List<string>();
        Compare(entries, site.List(), changed);
        return changed;
    }

    private static void Compare(IReadOnlyList<SourceEntry> before, IReadOnlyList<SourceEntry> now, List<string> changed)
    {
        int i = 0, j = 0;
        while (i < before.Count || j < now.Count)
        {
            var order = i == before.Count ? 1 : j == now.Count ? -1 : string.CompareOrdinal(before[i].Path, now[j].Path);
            var path = order <= 0 ? before[i].Path : now[j].Path;
            if ((order != 0 || before[i] != now[j]) && !EditorFile.Is(path))
            {
                changed.Add(path);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static void Replace(List<SourceEntry> list, string start, IReadOnlyList<SourceEntry> found, bool isFolder, List<string> changed)
    {
        var first = OrdinalList.FirstFrom(list, start, static entry => entry.Path);
        var end = first;
        while (end < list.Count && (isFolder ? list[end].Path.StartsWith(start, StringComparison.Ordinal) : list[end].Path == start))
        {
            end++;
        }

        Compare(list.GetRange(first, end - first), found, changed);
        list.RemoveRange(first, end - first);
        list.InsertRange(first, found);
    }

    private static IReadOnlyList<SourceEntry> Over(IReadOnlyList<SourceEntry> above, IReadOnlyList<SourceEntry> below) =>
        new OverlayFolder(new ListedFolder(above), new ListedFolder(below)).List();

    /// <summary>A listing without the files.</summary>
    private sealed class ListedFolder(IReadOnlyList<SourceEntry> entries) : ISourceFolder
    {
        public IReadOnlyList<SourceEntry> List() => entries;

        public SourceBytes Read(string path) => SourceBytes.Missing;
    }
}
