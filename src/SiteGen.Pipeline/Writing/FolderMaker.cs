using System.Collections.Concurrent;

namespace SiteGen.Pipeline.Writing;

/// <summary>Makes each folder of a tree once, whoever asks first.</summary>
internal sealed class FolderMaker
{
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);
    private readonly string root;

    /// <summary>Makes folders in a tree that has some of them already.</summary>
    public FolderMaker(string root, IEnumerable<string> already)
    {
        this.root = root;
        foreach (var folder in already)
        {
            made.TryAdd(folder, true);
        }
    }

    /// <summary>Makes the folders that a file needs.</summary>
    public void MakeFor(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? default : path.AsSpan(0, slash);
        if (!made.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folder))
        {
            Make(folder.ToString());
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
