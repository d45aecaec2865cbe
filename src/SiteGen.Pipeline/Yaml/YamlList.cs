using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>A sequence.</summary>
public sealed record YamlList(EquatableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location);
