using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;

namespace SiteGen.Pipeline.Model.Files;

/// <summary>
/// Says to which translation set a file belongs, and leaves out the files of what may not be published: those in its folder, and those
/// elsewhere that nothing published names.
/// </summary>
internal sealed class FileOwners(
    IReadOnlyDictionary<string, int> publishedFolders, IReadOnlySet<string> hiddenFolders, IReadOnlySet<string> heldBack)
{
    private static readonly Deferred<ImageSize?> NoPicture = new((ImageSize?)null);

    /// <summary>Whether a file stays out because only hidden pages name it.</summary>
    public bool HoldsFilesBack => heldBack.Count > 0;

    /// <summary>The published files in the order of the sources.</summary>
    public IEnumerable<SiteFile> Published(IEnumerable<SourceFile> files, IReadOnlyDictionary<string, Deferred<ImageSize?>> sizes) =>
        files.Select(file => Owned(file, sizes.GetValueOrDefault(file.Path, NoPicture))).Where(file => file is not null).Select(file => file!);

    private SiteFile? Owned(SourceFile file, Deferred<ImageSize?> size)
    {
        var path = FileLocator.ContentPath(file);
        if (heldBack.Contains(path))
        {
            return null;
        }

        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = path[..slash];
            if (publishedFolders.TryGetValue(folder, out var set))
            {
                return new SiteFile(file, path, set, path[(slash + 1)..], size);
            }

            if (hiddenFolders.Contains(folder))
            {
                return null;
            }
        }

        return new SiteFile(file, path, -1, path, size);
    }
}
