using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Parsing;

/// <summary>A file offered for download.</summary>
public sealed record Attachment(Located<string> File, LocalizedText Title);
