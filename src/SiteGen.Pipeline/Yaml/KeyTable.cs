using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Yaml;

/// <summary>Every key that a map may have, in the order in which they are described.</summary>
public sealed record KeyTable(EquatableArray<KnownKey> Keys)
{
    /// <summary>A key, or null for one that no reader asks for.</summary>
    public KnownKey? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (string.Equals(key.Name, name, StringComparison.Ordinal))
            {
                return key;
            }
        }

        return null;
    }
}
