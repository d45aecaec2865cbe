using System.IO.Enumeration;

namespace SiteGen.Pipeline.Writing;

/// <summary>One look at a tree.</summary>
internal sealed class TreeLister(string root)
{
    private readonly Dictionary<string, TreeFile> files = new(StringComparer.Ordinal);
    private readonly List<string> folders = [];

    /// <summary>Lists what is not known, and asks about the rest.</summary>
    public OutputTree List(OutputManifest known)
    {
        var unchanged = FolderTimes.Unchanged(root, known.Folders);
        folders.AddRange(unchanged);
        Ask([.. known.Files.Keys.Concat(known.Strangers).Where(path => IsIn(unchanged, path))]);

        // The root is listed always: its own time changes when it is exchanged.
        Enter("", known);
        foreach (var folder in known.Folders.Keys)
        {
            if (!unchanged.Contains(folder) && IsFolder(folder))
            {
                folders.Add(folder);
                Enter(folder, known);
            }
        }

        return new(files, folders);
    }

    private static bool IsIn(HashSet<string> folders, string path) =>
        path.LastIndexOf('/') is var slash and > 0 && folders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(path.AsSpan(0, slash));

    private void Ask(string[] paths)
    {
        using var tree = new TreeQuestions(root);
        var answers = DiskWork.Ask(paths, tree.File);
        for (var i = 0; i < paths.Length; i++)
        {
            if (answers[i] is { } file)
            {
                files[paths[i]] = file;
            }
        }
    }

    private bool IsFolder(string path) => new DirectoryInfo(Path.Combine(root, path)) is { Exists: true, LinkTarget: null };

    /// <summary>Lists a folder, and below it the folders that the list does not name; those that it names have their own turn.</summary>
    private void Enter(string folder, OutputManifest known)
    {
        var found = new FileSystemEnumerable<(string Name, TreeFile File, bool IsFolder)>(
            Path.Combine(root, folder),
            static (ref FileSystemEntry entry) =>
            {
                var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                var isFolder = entry.IsDirectory && !isLink;
                return (
                    entry.FileName.ToString(),
                    isFolder ? default : new TreeFile(isLink, isLink ? 0 : entry.Length, entry.LastWriteTimeUtc.UtcTicks),
                    isFolder);
            },
            new EnumerationOptions { RecurseSubdirectories = false, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None });
        foreach (var (name, file, isFolder) in found)
        {
            var path = folder.Length == 0 ? name : string.Concat(folder, "/", name);
            if (!isFolder)
            {
                files[path] = file;
            }
            else if (!known.Folders.ContainsKey(path))
            {
                folders.Add(path);
                Enter(path, known);
            }
        }
    }
}
