using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>What parsing a page depends on besides the file's bytes; part of the cache's key.</summary>
public sealed record ParseOptions(EquatableArray<string> Languages, bool TrustHtml);
