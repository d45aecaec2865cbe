namespace SiteGen.Pipeline.Writing;

/// <summary>The folders that the paths of files imply.</summary>
internal static class FolderNames
{
    /// <summary>The folders a file lies in, the nearest first, without the root.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    /// <summary>The folders that any of the files lies in.</summary>
    public static HashSet<string> Of(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var names = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            var folder = path.AsSpan();
            while (folder.LastIndexOf('/') is var slash and > 0 && names.Add(folder[..slash]))
            {
                folder = folder[..slash];
            }
        }

        return folders;
    }
}
