using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Media;

namespace SiteGen.Pipeline.Building;

/// <summary>
/// The files of a site as readers may have them: pictures without place, device and previews, everything else as it is. A picture that cannot
/// be cleaned has been reported as an error.
/// </summary>
public sealed class PublishedPictures(ISourceFolder folder) : ISourceFolder
{
    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List() => folder.List();

    /// <inheritdoc/>
    public SourceBytes Read(string path)
    {
        var read = folder.Read(path);
        return Clean(read) ?? read;
    }

    /// <inheritdoc/>
    public LentBytes Lend(string path)
    {
        var lent = folder.Lend(path);
        if (Clean(lent.Read) is not { } clean)
        {
            return lent;
        }

        lent.Dispose();
        return new LentBytes(clean);
    }

    private static SourceBytes? Clean(SourceBytes read) =>
        read.IsRead && PictureCleaner.Clean(read.Bytes.Span) is { } clean ? new SourceBytes(clean.Bytes, null) : null;
}
