namespace SiteGen.Pipeline.Files;

/// <summary>What stands at a path.</summary>
public enum SourceEntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder; listed only where its name could be taken for a file's (`x.md`).</summary>
    Folder,

    /// <summary>A symbolic link whose target is outside the site: never followed.</summary>
    OutsideLink,
}
