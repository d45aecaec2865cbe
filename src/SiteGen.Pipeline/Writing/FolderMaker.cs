using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Makes each folder of a tree once, whoever asks first; none of those that <paramref name="isThere"/> says the tree has already. It is quicker
/// where the tree's root is <paramref name="opened"/>.
/// </summary>
internal sealed class FolderMaker(string root, Func<string, bool> isThere, SafeFileHandle? opened = null)
{
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    /// <summary>The folders that were made, without the root.</summary>
    public IReadOnlyCollection<string> Made => [.. made.Keys.Where(folder => folder.Length > 0)];

    /// <summary>Makes the folders that a file needs.</summary>
    public void MakeFor(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? default : path.AsSpan(0, slash);
        if (!made.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folder) && folder.ToString() is var name && !isThere(name))
        {
            Make(name);
        }
    }

    /// <summary>Makes a folder and those it lies in.</summary>
    public void Make(string folder)
    {
        if (opened is null || !SystemCalls.MakeFolder(opened, folder))
        {
            Directory.CreateDirectory(Path.Combine(root, folder));
        }

        made.TryAdd("", true);
        for (var end = folder.Length; end > 0 && made.TryAdd(folder[..end], true); end = folder.LastIndexOf('/', end - 1))
        {
            // Where one is noted, those that it lies in are.
        }
    }
}
