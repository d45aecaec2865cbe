using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>A value of a YAML document with its place in the file that the author edits.</summary>
public abstract record YamlNode(SourceLocation Location);
