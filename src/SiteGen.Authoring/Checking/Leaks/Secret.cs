using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>Something that no reader may see yet.</summary>
/// <param name="Kind">How it is recognised.</param>
/// <param name="Folded">What is looked for: letters and digits in small, or a name.</param>
/// <param name="Shown">How it is shown to the author.</param>
/// <param name="Place">Where the release states it.</param>
internal sealed record Secret(SecretKind Kind, string Folded, string Shown, SourceLocation Place);
