using SiteGen.Pipeline.Building;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking;

/// <summary>What a check gave.</summary>
/// <param name="Build">What the build that was looked at gave.</param>
/// <param name="Diagnostics">Everything that was wrong, the build's own findings among them, sorted by place.</param>
public sealed record CheckResult(BuildResult Build, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>Whether any diagnostic is a warning.</summary>
    public bool HasWarnings => Diagnostics.Any(diagnostic => diagnostic.IsWarning);
}
