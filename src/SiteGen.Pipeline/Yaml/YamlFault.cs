using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>A line that the parser refuses, and the whole text with that line as it was probably meant; null when nothing is clear.</summary>
internal sealed record YamlFault(Diagnostic Diagnostic, string? Mended);
