using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Scriban;

/// <summary>A place where a template includes another; without a name when that is computed as the template runs.</summary>
public sealed record TemplateInclude(string? Name, SourceLocation Location);
