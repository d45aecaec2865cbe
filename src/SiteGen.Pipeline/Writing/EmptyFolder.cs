namespace SiteGen.Pipeline.Writing;

/// <summary>Removes folders in which nothing is left.</summary>
internal static class EmptyFolder
{
    /// <summary>A folder that cannot be removed does no harm; a link is somebody's, even when what it leads to is empty.</summary>
    public static void Remove(string folder)
    {
        try
        {
            if (new DirectoryInfo(folder) is { Exists: true, LinkTarget: null } && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // It stays, empty.
        }
    }
}
