using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Writing;

/// <summary>What a build left in a tree, so that the next one can tell by the times of folders where it need not look again.</summary>
/// <param name="Files">The files it wrote.</param>
/// <param name="Folders">Every folder but the root, with its time of writing in ticks of UTC: a name that comes or goes changes it.</param>
/// <param name="Strangers">The files of others that it found.</param>
/// <param name="Memory">The hash of what the build remembers of this tree: memory of another tree must never be believed.</param>
internal sealed record OutputManifest(
    IReadOnlyDictionary<string, ManifestEntry> Files, IReadOnlyDictionary<string, long> Folders, IReadOnlyList<string> Strangers, ContentHash Memory)
{
    /// <summary>Nothing is known.</summary>
    public static OutputManifest Empty { get; } =
        new(new Dictionary<string, ManifestEntry>(StringComparer.Ordinal), new Dictionary<string, long>(StringComparer.Ordinal), [], default);

    /// <summary>No folder.</summary>
    public static IReadOnlySet<string> Nothing { get; } = new HashSet<string>(StringComparer.Ordinal);
}
