using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>A plain or quoted value. <paramref name="IsQuoted"/> tells `"2025"` from `2025`; an empty plain scalar, `~` and `null` are null.</summary>
public sealed record YamlScalar(string Text, bool IsQuoted, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>Whether the value is absent (YAML 1.2 core schema).</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";
}
