namespace SiteGen.Pipeline.Files;

/// <summary>Where a site's files come from: the disk, memory, or one folder laid over another.</summary>
public interface ISourceFolder
{
    /// <summary>Every entry under the folder in ordinal order of paths. Hidden files and folders (a leading dot) are left out.</summary>
    IReadOnlyList<SourceEntry> List();

    /// <summary>The bytes of a file, or why they cannot be read. Never throws for what the file system can do to us.</summary>
    SourceBytes Read(string path);

    /// <summary>As <see cref="Read"/>, for whoever is done with the bytes at once.</summary>
    LentBytes Lend(string path) => new(Read(path));
}
