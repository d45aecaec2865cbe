using System.Buffers;
using System.IO.Enumeration;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Files;

/// <summary>
/// A folder on disk, of which only the named top entries are ever looked at: `output/`, `.git/` or `node_modules/` beside them may
/// hold a hundred thousand files. A symbolic link is followed while it stays inside the folder. Nothing here throws for what a disk can hold.
/// </summary>
public sealed class DiskFolder : ISourceFolder
{
    /// <summary>What the system's attributes are where nothing is. Where something may not be looked at, asking for them throws.</summary>
    private const FileAttributes NothingThere = (FileAttributes)(-1);

    private readonly string root;
    private readonly EquatableArray<string> tops;

    /// <summary>Looks at the files and folders named by <paramref name="tops"/> in <paramref name="root"/>.</summary>
    public DiskFolder(string root, EquatableArray<string> tops)
    {
        this.root = SymlinkResolver.Resolve(Path.GetFullPath(root)) ?? Path.GetFullPath(root);
        this.tops = tops;
    }

    /// <summary>A site: `content`, `templates` and `site.yml`.</summary>
    public static DiskFolder OfSite(string root) => new(root, ["content", "templates", "site.yml"]);

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List()
    {
        var walk = new DiskWalk(root);
        foreach (var top in tops)
        {
            walk.Visit(top);
        }

        var entries = walk.Entries;
        entries.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return entries;
    }

    /// <summary>
    /// The part of <see cref="List"/> that is at a path or under it, for whoever was told that something changed there. Empty for what a
    /// listing leaves out.
    /// </summary>
    public IReadOnlyList<SourceEntry> Look(string path)
    {
        var parts = path.Split('/');
        if (!tops.Contains(parts[0]) || Array.Exists(parts, static part => part.Length == 0 || part[0] == '.'))
        {
            return [];
        }

        var walk = new DiskWalk(root);
        if (parts.Length > 1)
        {
            walk.VisitBelow(path);
        }
        else
        {
            walk.Visit(path);
        }

        var entries = walk.Entries;
        entries.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return entries;
    }

    /// <inheritdoc/>
    public SourceBytes Read(string path) => Read(path, isLent: false).Read;

    /// <inheritdoc/>
    public LentBytes Lend(string path) => Read(path, isLent: true);

    private LentBytes Read(string path, bool isLent)
    {
        if (Path.IsPathRooted(path) || Array.IndexOf(path.Split('/'), "..") >= 0)
        {
            return new(SourceBytes.Missing);
        }

        try
        {
            return ReadWhole(Path.Combine(root, path), isLent);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new(exception is FileNotFoundException or DirectoryNotFoundException && !IsLink(Path.Combine(root, path))
                ? SourceBytes.Missing
                : new(default, Reason(exception, Path.Combine(root, path))));
        }
    }

    private static LentBytes ReadWhole(string path, bool isLent)
    {
        var info = new FileInfo(path);
        if (info is { Exists: false, Attributes: NothingThere })
        {
            // The usual answer for a file of the theme, which an exception would make as dear as reading a dozen files.
            return new(SourceBytes.Missing);
        }

        // A pipe or a device has length 0 and would block for ever once opened.
        if (info is { Exists: true, Length: 0, LinkTarget: null })
        {
            return new(new SourceBytes(ReadOnlyMemory<byte>.Empty, null));
        }

        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(handle);
        if (length > Array.MaxLength)
        {
            return new(new SourceBytes(default, "the file is larger than 2 GB"));
        }

        // What is lent to a read that fails halfway is lost to the pool, and to nobody else.
        isLent &= length <= LentBytes.Longest;
        var bytes = isLent ? ArrayPool<byte>.Shared.Rent((int)length) : new byte[length];
        var read = 0;
        while (read < length)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(read, (int)length - read), read);
            if (count == 0)
            {
                break;
            }

            read += count;
        }

        return isLent ? LentBytes.Of(bytes, read) : new(new SourceBytes(bytes.AsMemory(0, read), null));
    }

    private static bool IsLink(string path) => SymlinkResolver.TargetOf(path) is not null;

    /// <summary>The system's words without the machine's paths, which belong in no report.</summary>
    private static string Reason(Exception exception, string path) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => ReadFaults.DeadLink,
        _ when Directory.Exists(path) => ReadFaults.Folder,
        UnauthorizedAccessException => ReadFaults.Denied,
        PathTooLongException => "its name is too long",
        _ => exception.Message.Replace(path, Path.GetFileName(path), StringComparison.Ordinal),
    };

    /// <summary>One listing.</summary>
    private sealed class DiskWalk(string root)
    {
        /// <summary>Links to folders inside links to folders end here: n folders that link to each other would list n! paths.</summary>
        private const int MostNestedLinks = 2;

        private readonly string inside = root + Path.DirectorySeparatorChar;
        private readonly List<string> open = [];
        private readonly Dictionary<string, string?> targets = new(StringComparer.Ordinal);
        private int linksOpen;

        public List<SourceEntry> Entries { get; } = [];

        public void Visit(string path)
        {
            var full = Path.Combine(root, path);
            if (IsLink(full))
            {
                Follow(path, full);
            }
            else if (Directory.Exists(full))
            {
                Enter(path, full);
            }
            else if (new FileInfo(full) is { Exists: true } file)
            {
                Entries.Add(new(path, SourceEntryKind.File, file.Length, Stamp(file.LastWriteTimeUtc)));
            }
        }

        /// <summary>What a listing of the folder around would give for this path.</summary>
        public void VisitBelow(string path)
        {
            var full = Path.Combine(root, path);
            if (!IsLink(full) && Directory.Exists(full))
            {
                Note(path);
            }

            Visit(path);
        }

        private void Enter(string path, string real)
        {
            if (open.Contains(real))
            {
                return;
            }

            open.Add(real);
            var folders = new List<(string Path, string Full, bool IsLink)>();
            try
            {
                foreach (var found in Look(real))
                {
                    var below = string.Concat(path, "/", found.Name);
                    if (found.IsFolder || found.IsLink)
                    {
                        folders.Add((below, Path.Combine(real, found.Name), found.IsLink));
                    }
                    else
                    {
                        Entries.Add(new(below, SourceEntryKind.File, found.Length, Stamp(found.Written)));
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Listed as a file, it is read, and reading says what is wrong with it.
                Entries.Add(new(path, SourceEntryKind.File, 0, 0));
            }

            foreach (var (below, full, isLink) in folders)
            {
                if (isLink)
                {
                    Follow(below, full);
                }
                else
                {
                    Note(below);
                    Enter(below, full);
                }
            }

            open.RemoveAt(open.Count - 1);
        }

        private static FileSystemEnumerable<Found> Look(string folder) =>
            new(
                folder,
                static (ref FileSystemEntry entry) =>
                {
                    var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                    var isFile = !isLink && !entry.IsDirectory;
                    return new(
                        entry.FileName.ToString(),
                        !isLink && entry.IsDirectory,
                        isLink,
                        isFile ? entry.Length : 0,
                        isFile ? entry.LastWriteTimeUtc.UtcDateTime : default);
                },
                new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None, RecurseSubdirectories = false })
            {
                ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.FileName[0] != '.',
            };

        private void Follow(string path, string full)
        {
            if (!targets.TryGetValue(full, out var real))
            {
                real = SymlinkResolver.Resolve(full);
                targets.Add(full, real);
            }

            if (real is null)
            {
                // It leads nowhere or to itself: reading it will say so.
                Entries.Add(new(path, SourceEntryKind.File, 0, 0));
            }
            else if (!real.StartsWith(inside, StringComparison.Ordinal))
            {
                Entries.Add(new(path, SourceEntryKind.OutsideLink, 0, 0));
            }
            else if (Directory.Exists(real))
            {
                if (linksOpen < MostNestedLinks)
                {
                    Note(path);
                    linksOpen++;
                    Enter(path, real);
                    linksOpen--;
                }
            }
            else
            {
                var file = new FileInfo(real);
                Entries.Add(new(path, SourceEntryKind.File, file.Length, Stamp(file.LastWriteTimeUtc)));
            }
        }

        private void Note(string path)
        {
            if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            {
                Entries.Add(new(path, SourceEntryKind.Folder, 0, 0));
            }
        }

        private static long Stamp(DateTime written) => written.Ticks;
    }

    private readonly record struct Found(string Name, bool IsFolder, bool IsLink, long Length, DateTime Written);
}
