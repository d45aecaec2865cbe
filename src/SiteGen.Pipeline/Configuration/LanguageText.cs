using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Configuration;

/// <summary>One wording of a <see cref="LocalizedText"/>; a null language means all of them.</summary>
public sealed record LanguageText(string? Language, Located<string> Text);
