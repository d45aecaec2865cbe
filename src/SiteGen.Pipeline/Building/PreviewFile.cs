using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building;

/// <summary>A file of a previewed site, rendered because somebody asked for it.</summary>
/// <param name="OutputPath">The file, relative to the output folder.</param>
/// <param name="Content">Its bytes: those that a build with the same request writes.</param>
/// <param name="Diagnostics">What was wrong while it was rendered; with an error among them the bytes are no page to show.</param>
public sealed record PreviewFile(string OutputPath, ReadOnlyMemory<byte> Content, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);
}
