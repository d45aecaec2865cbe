using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(Located<string> Key, YamlNode Value);
