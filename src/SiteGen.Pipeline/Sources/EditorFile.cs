namespace SiteGen.Pipeline.Sources;

/// <summary>
/// What editors, word processors and systems leave beside texts. Never published: a saved older version (`x.md~`, `x.md.bak`) may hold
/// what is under embargo.
/// </summary>
public static class EditorFile
{
    private static readonly string[] Names = ["Thumbs.db", "ehthumbs.db", "desktop.ini"];
    private static readonly string[] Endings = ["~", ".swp", ".swo", ".bak", ".orig", ".tmp"];

    /// <summary>Whether the file at a path is one.</summary>
    public static bool Is(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        if (name.StartsWith("~$", StringComparison.Ordinal) || (name.StartsWith('#') && name.EndsWith('#')))
        {
            return true;
        }

        foreach (var known in Names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
