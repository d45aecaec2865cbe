using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>What parsing a page depends on besides the file's bytes; part of the cache's key.</summary>
/// <param name="Languages">The codes of the site's languages.</param>
/// <param name="TrustHtml">Whether raw HTML in texts is taken as it is.</param>
/// <param name="PlaceNames">Names of regions in Kazakh, which search must not take for inflected words.</param>
public sealed record ParseOptions(EquatableArray<string> Languages, bool TrustHtml, EquatableArray<string> PlaceNames);
