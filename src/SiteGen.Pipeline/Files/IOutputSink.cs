namespace SiteGen.Pipeline.Files;

/// <summary>Where finished files go. Workers call it at the same time; a path comes once in a build.</summary>
public interface IOutputSink
{
    /// <summary>Takes a finished file; <paramref name="path"/> is relative, with `/`. The content is read before this returns.</summary>
    void Accept(string path, ReadOnlySpan<byte> content);

    /// <summary>
    /// Takes the file that an earlier build wrote there, since this one would write the same. False when it is not there any more as it was
    /// written; then it must be made again.
    /// </summary>
    bool Keep(string path) => false;

    /// <summary>Takes every file that the earlier build wrote; false, and none is taken, when one of them is not as it was.</summary>
    bool KeepAll() => false;

    /// <summary>
    /// Says that files will come, so that publishing may be prepared meanwhile; <paramref name="mostStay"/> tells whether most of them are likely
    /// to be what an earlier build wrote.
    /// </summary>
    void Begin(bool mostStay)
    {
    }

    /// <summary>Says that nothing more comes, so that what does not wait for anything else may be decided already.</summary>
    void Complete()
    {
    }
}
