using Microsoft.Win32.SafeHandles;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Asks for the lengths and times of many files and folders of one tree. On Linux each answer is one call of the system; elsewhere, and
/// where the system does not know that call, .NET's own classes answer the same, with a path and an object for each.
/// </summary>
internal sealed class TreeQuestions : IDisposable
{
    private readonly string root;
    private readonly SafeFileHandle? opened;

    public TreeQuestions(string root)
    {
        this.root = root;
        opened = SystemCalls.OpenFolder(root);
    }

    /// <summary>A file or a symbolic link; null where there is neither. Throws what the disk throws.</summary>
    public TreeFile? File(string path)
    {
        if (opened is not null && SystemCalls.StateOf(opened, path) is { } state)
        {
            return state;
        }

        // Also whatever is not there, and every fault: its message is made in one place.
        var file = new FileInfo(Path.Combine(root, path));
        var attributes = file.Attributes;
        if (attributes == (FileAttributes)(-1))
        {
            return null;
        }

        var isLink = attributes.HasFlag(FileAttributes.ReparsePoint);
        return new(isLink, isLink ? 0 : file.Length, file.LastWriteTimeUtc.Ticks);
    }

    /// <summary>A folder's time of writing in ticks of UTC; one before all others where there is no folder.</summary>
    public long FolderTime(string path) =>
        opened is not null && SystemCalls.StateOf(opened, path) is { } state ? state.Written : new DirectoryInfo(Path.Combine(root, path)).LastWriteTimeUtc.Ticks;

    public void Dispose() => opened?.Dispose();
}
