namespace SiteGen.Pipeline.Writing;

/// <summary>Everything that lies in the output before a build: one look answers every question of the build about it.</summary>
/// <param name="Files">The files by their relative paths with `/`; symbolic links, also those to folders, count as files.</param>
/// <param name="Folders">The folders but the root, by their relative paths.</param>
internal sealed record OutputTree(IReadOnlyDictionary<string, TreeFile> Files, IReadOnlyList<string> Folders)
{
    /// <summary>
    /// Looks at a tree; an absent one is empty. Only folders whose time is not the one that <paramref name="known"/> states are listed; in
    /// the others the names are known, and only the files' lengths and times are asked for. Throws what the disk throws.
    /// </summary>
    public static OutputTree Look(string root, OutputManifest known) =>
        Directory.Exists(root) ? new TreeLister(root).List(known) : new(new Dictionary<string, TreeFile>(StringComparer.Ordinal), []);
}
