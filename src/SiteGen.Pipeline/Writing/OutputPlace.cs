using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Where a site is written, and the folder `.sitegen/` beside it, where the next one is prepared: on the same disk, so that the two can be
/// exchanged in one step, and outside the output, so that nothing of it is ever published.
/// </summary>
/// <param name="Name">The output as people know it: relative to the site where it lies inside, else as it was given.</param>
/// <param name="Root">Its absolute path without links.</param>
/// <param name="Work">The folder of what belongs to this output and is not published.</param>
internal sealed record OutputPlace(string Name, string Root, string Work)
{
    private static readonly string[] Sources = ["content", "templates", OutputWriter.WorkFolder, ".git"];

    private static readonly StringComparison PathComparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The tree that is being prepared; after the exchange, the previous one until it is removed.</summary>
    public string Next => Path.Combine(Work, "next");

    /// <summary>The previous tree, where a disk cannot exchange two folders in one step.</summary>
    public string Old => Path.Combine(Work, "old");

    /// <summary>Where changed files wait while a spare tree lies ready.</summary>
    public string Staged => Path.Combine(Work, "staged");

    /// <summary>The tree that was published before, kept for the next build.</summary>
    public string Spare => Path.Combine(Work, "spare");

    /// <summary>The list of what the spare tree holds.</summary>
    public string SpareManifest => Path.Combine(Work, "manifest.spare");

    /// <summary>The same list while its tree is on its way.</summary>
    public string PendingSpareManifest => Path.Combine(Work, "manifest.spare.next");

    /// <summary>The list of what the published tree holds.</summary>
    public string Manifest => Path.Combine(Work, "manifest");

    /// <summary>The list of what the prepared tree holds. It exists only while one is being published.</summary>
    public string PendingManifest => Path.Combine(Work, "manifest.next");

    /// <summary>What the build that made the published tree remembers of it.</summary>
    public string Memory => Path.Combine(Work, "memory");

    /// <summary>The same of the tree that is being published.</summary>
    public string PendingMemory => Path.Combine(Work, "memory.next");

    /// <summary>What builds keep of the sources, whatever the output.</summary>
    public string Cache => Path.Combine(Work, "cache");

    /// <summary>The file that one build at a time holds.</summary>
    public string Lock => Path.Combine(Work, "lock");

    /// <summary>Finds the place; null when a site must not be written there.</summary>
    public static Diagnosed<OutputPlace?> Find(string output, string? site)
    {
        var given = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var root = RealPath(given);
        var name = NameOf(output, given, site);
        if (Path.GetDirectoryName(root) is not { } parent || IsAmongSources(root, site))
        {
            return new(null, [WritingRules.AmongSources(name)]);
        }

        return File.Exists(root)
            ? new(null, [WritingRules.NotAFolder(name)])
            : new(new(name, root, Path.Combine(parent, OutputWriter.WorkFolder, Path.GetFileName(root))), []);
    }

    /// <summary>Leaves no trace of an output that holds nothing of ours.</summary>
    public void RemoveEmptyWork()
    {
        EmptyFolder.Remove(Work);
        EmptyFolder.Remove(Path.GetDirectoryName(Work) ?? Work);
    }

    /// <summary>A file of the output as people know it.</summary>
    public string NameOf(string path) => string.Concat(Name, "/", path);

    private static string NameOf(string output, string full, string? site)
    {
        var inside = site is null ? null : Below(full, Path.GetFullPath(site));
        return inside is { Length: > 0 } ? inside.Replace('\\', '/') : output;
    }

    private static bool IsAmongSources(string root, string? site)
    {
        if (site is null)
        {
            return File.Exists(Path.Combine(root, "site.yml"));
        }

        var real = RealPath(Path.GetFullPath(site));
        if (Below(real, root) is not null)
        {
            return true;
        }

        var first = Below(root, real)?.Split(Path.DirectorySeparatorChar, 2)[0];
        return Array.Exists(Sources, source => source.Equals(first, PathComparison));
    }

    /// <summary>What follows a folder in the path of something in it; empty for the folder itself, null for what lies elsewhere.</summary>
    private static string? Below(string path, string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        path = Path.TrimEndingDirectorySeparator(path);
        if (path.Equals(folder, PathComparison))
        {
            return "";
        }

        var inside = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return path.StartsWith(inside, PathComparison) ? path[inside.Length..] : null;
    }

    /// <summary>The path with the links of its existing part followed.</summary>
    private static string RealPath(string path)
    {
        if (SymlinkResolver.Resolve(path) is { } real)
        {
            return Path.TrimEndingDirectorySeparator(real);
        }

        return Path.GetDirectoryName(path) is { } parent ? Path.Combine(RealPath(parent), Path.GetFileName(path)) : path;
    }
}
