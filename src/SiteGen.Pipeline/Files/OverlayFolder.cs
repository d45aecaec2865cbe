namespace SiteGen.Pipeline.Files;

/// <summary>One folder laid over another, file by file: the site over the theme. Where both have a file, the upper one's counts.</summary>
public sealed class OverlayFolder(ISourceFolder upper, ISourceFolder lower) : ISourceFolder
{
    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List()
    {
        var above = upper.List();
        var below = lower.List();
        var entries = new List<SourceEntry>(above.Count + below.Count);
        int i = 0, j = 0;
        while (i < above.Count || j < below.Count)
        {
            var order = i == above.Count ? 1 : j == below.Count ? -1 : string.CompareOrdinal(above[i].Path, below[j].Path);
            if (order == 0)
            {
                j++;
            }

            entries.Add(order <= 0 ? above[i++] : below[j++]);
        }

        return entries;
    }

    /// <inheritdoc/>
    public SourceBytes Read(string path)
    {
        // A file that is there and cannot be read is a fault to report, not a reason to show the theme's in silence.
        var bytes = upper.Read(path);
        return bytes.IsMissing ? lower.Read(path) : bytes;
    }

    /// <inheritdoc/>
    public LentBytes Lend(string path)
    {
        var bytes = upper.Lend(path);
        return bytes.Read.IsMissing ? lower.Lend(path) : bytes;
    }
}
