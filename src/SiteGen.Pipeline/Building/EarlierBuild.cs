using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building;

/// <summary>What a build may take over from earlier ones of the same output.</summary>
/// <param name="Memory">What the build that made the present output left behind; empty when nothing is known.</param>
/// <param name="Cache">Where parsed pages are kept.</param>
public sealed record EarlierBuild(ReadOnlyMemory<byte> Memory, ICacheFolder Cache);
