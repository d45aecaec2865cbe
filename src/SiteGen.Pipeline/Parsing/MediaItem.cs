using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Parsing;

/// <summary>A picture named in front matter.</summary>
public sealed record MediaItem(Located<string> Source, LocalizedText Alt, LocalizedText Caption, LocalizedText Credit);
