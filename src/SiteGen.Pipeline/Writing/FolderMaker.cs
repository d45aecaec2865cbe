using System.Collections.Concurrent;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Makes each folder of a tree once, whoever asks first; none of those that <paramref name="isThere"/> says the tree has already.
/// </summary>
internal sealed class FolderMaker(string root, Func<string, bool> isThere)
{
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

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
        Directory.CreateDirectory(Path.Combine(root, folder));
        for (var end = folder.Length; end > 0; end = folder.LastIndexOf('/', end - 1))
        {
            made.TryAdd(folder[..end], true);
        }

        made.TryAdd("", true);
    }
}
