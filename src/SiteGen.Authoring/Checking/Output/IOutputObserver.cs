namespace SiteGen.Authoring.Checking.Output;

/// <summary>Looks at files of the output as they are made. Several threads call it at once.</summary>
internal interface IOutputObserver
{
    /// <summary>Looks at one file; nothing of the content is kept.</summary>
    void Look(string path, ReadOnlySpan<byte> content);
}
