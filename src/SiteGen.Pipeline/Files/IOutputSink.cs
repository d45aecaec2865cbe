namespace SiteGen.Pipeline.Files;

/// <summary>Where finished files go. Workers call it at the same time; a path comes once in a build.</summary>
public interface IOutputSink
{
    /// <summary>Takes a finished file; <paramref name="path"/> is relative, with `/`. The content is read before this returns.</summary>
    void Accept(string path, ReadOnlySpan<byte> content);
}
