using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model;

/// <summary>The language versions of one release or page.</summary>
/// <param name="Key">What their files share, relative to `content/`.</param>
/// <param name="Pages">For each language of the site, by its index, the page or null.</param>
public sealed record TranslationSet(string Key, EquatableArray<PageId?> Pages);
