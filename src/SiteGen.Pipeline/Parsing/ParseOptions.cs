using SiteGen.Languages.Typography;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>What parsing a page depends on besides the file's bytes; part of the cache's key.</summary>
/// <param name="Languages">The site's languages.</param>
/// <param name="TrustHtml">Whether raw HTML stays as it is.</param>
/// <param name="PlaceNames">Names of regions in Kazakh, which search must not take for inflected words.</param>
/// <param name="Typography">The rules of each language, in the same order; null for a language that has none, and for all where the site wants none.</param>
public sealed record ParseOptions(EquatableArray<string> Languages, bool TrustHtml, EquatableArray<string> PlaceNames, EquatableArray<TypographyRules?> Typography = default)
{
    /// <summary>The rules of a language, or null.</summary>
    public TypographyRules? TypographyOf(string? language)
    {
        for (var i = 0; i < Typography.Length; i++)
        {
            if (Languages[i] == language)
            {
                return Typography[i];
            }
        }

        return null;
    }
}
