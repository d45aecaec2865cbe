using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Writing;

/// <summary>What writing a site changed.</summary>
/// <param name="Written">How many files are new or differ from before.</param>
/// <param name="Unchanged">How many files are as they were; nothing of them was touched.</param>
/// <param name="Removed">How many files of an earlier build the site no longer has.</param>
/// <param name="Bytes">The size of the whole site, without strangers.</param>
/// <param name="Strangers">What somebody else put into the output: files, and folders (with `/` at the end) in which nothing is ours.</param>
public sealed record WriteReport(int Written, int Unchanged, int Removed, long Bytes, EquatableArray<string> Strangers);
