using SiteGen.Pipeline.Files;
namespace SiteGen.Pipeline.Writing;

/// <summary>What a build wrote under one path: the content's hash and length, and the file's time of writing in ticks of UTC.</summary>
internal readonly record struct ManifestEntry(ContentHash Hash, long Length, long Written)
{
    /// <summary>Whether a file on disk still looks as it was written.</summary>
    public bool Fits(TreeFile file) => !file.IsLink && file.Length == Length && file.Written == Written;
}
