using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building;

/// <summary>What a build gave.</summary>
/// <param name="Diagnostics">Everything that was wrong, sorted by place.</param>
/// <param name="IsUsable">False when there is no `site.yml`, or one that nothing can be built from.</param>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Stages">How long each stage took.</param>
public sealed record BuildResult(EquatableArray<Diagnostic> Diagnostics, bool IsUsable, int Pages, EquatableArray<StageTime> Stages)
{
    /// <summary>What the next build may know of this one, once its output is published; empty when it may know nothing.</summary>
    public ReadOnlyMemory<byte> Memory { get; init; }

    /// <summary>What was built; null when nothing could be, or everything was taken over from the build before.</summary>
    public LoadedSite? Site { get; init; }

    /// <summary>Whether the site has photos that readers would load faster in smaller variants, and nothing was there to make them.</summary>
    public bool LacksVariants { get; init; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>Whether any diagnostic is a warning.</summary>
    public bool HasWarnings => Diagnostics.Any(diagnostic => diagnostic.IsWarning);
}
