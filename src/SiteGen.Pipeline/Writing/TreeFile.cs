namespace SiteGen.Pipeline.Writing;

/// <summary>A file found in the output: whether it is a symbolic link, its length, and its time of writing in ticks of UTC.</summary>
internal readonly record struct TreeFile(bool IsLink, long Length, long Written);
