using System.IO.Enumeration;

namespace SiteGen.Pipeline.Writing;

/// <summary>Everything that lies in the output before a build: one listing answers every question of the build about it.</summary>
internal sealed class OutputTree
{
    private OutputTree(Dictionary<string, TreeFile> files, List<string> folders)
    {
        Files = files;
        Folders = folders;
    }

    /// <summary>The files by their relative paths with `/`; symbolic links, also those to folders, count as files.</summary>
    public IReadOnlyDictionary<string, TreeFile> Files { get; }

    /// <summary>The folders, by their relative paths.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>Lists a tree; an absent one is empty. Throws what the disk throws.</summary>
    public static OutputTree List(string root)
    {
        var files = new Dictionary<string, TreeFile>(StringComparer.Ordinal);
        var folders = new List<string>();
        if (!Directory.Exists(root))
        {
            return new(files, folders);
        }

        var found = new FileSystemEnumerable<(string Path, TreeFile File, bool IsFolder)>(
            root,
            (ref FileSystemEntry entry) =>
            {
                var isLink = IsLink(ref entry);
                var isFolder = entry.IsDirectory && !isLink;
                var file = isFolder ? default : new TreeFile(isLink, isLink ? 0 : entry.Length, entry.LastWriteTimeUtc.UtcTicks);
                return (PathOf(ref entry), file, isFolder);
            },
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        foreach (var (path, file, isFolder) in found)
        {
            if (isFolder)
            {
                folders.Add(path);
            }
            else
            {
                files[path] = file;
            }
        }

        return new(files, folders);
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string PathOf(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = folder.IsEmpty ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
