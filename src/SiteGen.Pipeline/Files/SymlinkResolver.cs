namespace SiteGen.Pipeline.Files;

/// <summary>Finds where a path really leads when any part of it may be a symbolic link: what `realpath` does, which .NET lacks.</summary>
internal static class SymlinkResolver
{
    /// <summary>As many as Linux allows; a longer chain is a loop.</summary>
    private const int MostLinks = 40;

    /// <summary>What a link says, or null when the path is no link.</summary>
    public static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The absolute path without links, or null when it leads nowhere.</summary>
    public static string? Resolve(string path)
    {
        var volume = Path.GetPathRoot(path) ?? "/";
        var waiting = new Stack<string>();
        Push(waiting, path[volume.Length..]);
        var real = volume;
        var followed = 0;
        while (waiting.TryPop(out var part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? volume;
                continue;
            }

            var next = Path.Combine(real, part);
            if (TargetOf(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++followed > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target) ?? volume;
                target = target[real.Length..];
            }

            Push(waiting, target);
        }

        return Path.Exists(real) ? real : null;
    }

    private static void Push(Stack<string> waiting, string path)
    {
        var parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i] != ".")
            {
                waiting.Push(parts[i]);
            }
        }
    }
}
