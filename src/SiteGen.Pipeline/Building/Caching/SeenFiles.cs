using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>Compares the files of a site with those that an earlier build saw.</summary>
internal sealed class SeenFiles
{
    /// <summary>How far two writings must lie apart to be sure of different times: file systems that count in two seconds exist.</summary>
    public const long Unsure = 2 * TimeSpan.TicksPerSecond;

    /// <summary>Reading fewer files again each time costs less than it would to write down that they lie still.</summary>
    private const int WorthNoting = 500;

    private readonly HashSet<string> different;

    private SeenFiles(EquatableArray<SeenFile> files, HashSet<string> different, bool isRefreshed, bool isSame)
    {
        Files = files;
        this.different = different;
        IsRefreshed = isRefreshed;
        IsSame = isSame;
    }

    /// <summary>The files of now, to be remembered.</summary>
    public EquatableArray<SeenFile> Files { get; }

    /// <summary>Whether more is known of many files than the earlier build knew, though none changed.</summary>
    public bool IsRefreshed { get; }

    /// <summary>Whether every file is as it was, and none came or went.</summary>
    public bool IsSame { get; }

    /// <summary>Whether a file is new or changed.</summary>
    public bool IsChanged(string path) => different.Contains(path);

    /// <summary>Whether every file that is new or changed lies in a folder, whose path ends with `/`.</summary>
    public bool IsChangedOnlyIn(string folder) => different.All(path => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Compares. Both lists are in ordinal order of paths; a file is read only where its time cannot tell.</summary>
    public static SeenFiles Compare(IReadOnlyList<SourceEntry> entries, EquatableArray<SeenFile> earlier, ISourceFolder folder, long began)
    {
        var files = new SeenFile[entries.Count];
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var refreshed = 0;
        var at = 0;
        for (var i = 0; i < files.Length; i++)
        {
            var entry = entries[i];
            while (at < earlier.Length && string.CompareOrdinal(earlier[at].Path, entry.Path) < 0)
            {
                at++;
            }

            var known = at < earlier.Length && earlier[at].Path == entry.Path ? earlier[at] : default;
            var isAlike = known.Path is not null && known.Kind == entry.Kind && known.Length == entry.Length && known.Stamp == entry.Stamp;
            if (isAlike && known.Hash == default)
            {
                files[i] = known;
                continue;
            }

            var isSure = entry.Stamp < began - Unsure;
            var hash = isAlike || !isSure ? ContentHash.Of(folder.Read(entry.Path).Bytes.Span) : default;
            files[i] = new SeenFile(entry.Path, entry.Kind, entry.Length, entry.Stamp, isSure ? default : hash);
            if (isAlike && hash == known.Hash)
            {
                refreshed += isSure ? 1 : 0;
            }
            else
            {
                changed.Add(entry.Path);
            }
        }

        return new SeenFiles(EquatableArray.Own(files), changed, refreshed >= WorthNoting, changed.Count == 0 && files.Length == earlier.Length);
    }
}
