using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Writing;

/// <summary>Names what others put into the output.</summary>
internal static class Strangers
{
    /// <summary>The files, and instead of all files of a folder in which nothing is ours, that folder (`.git/`).</summary>
    public static EquatableArray<string> Named(IReadOnlyList<string> strangers, IReadOnlyList<string> folders, IEnumerable<string> own)
    {
        if (strangers.Count == 0)
        {
            return [];
        }

        var shared = FolderNames.Of(own);
        var strange = folders.Where(folder => !shared.Contains(folder)).ToHashSet(StringComparer.Ordinal);
        return strangers.Select(path => Highest(path, strange)).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    private static string Highest(string path, HashSet<string> strange)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (strange.Contains(path[..slash]))
            {
                return path[..(slash + 1)];
            }
        }

        return path;
    }
}
