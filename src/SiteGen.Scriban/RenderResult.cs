using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Scriban;

/// <summary>How a render ended: well, or with the mistake that stopped it, in which case nothing was written.</summary>
public readonly record struct RenderResult(Diagnostic? Mistake)
{
    /// <summary>Whether the output is complete.</summary>
    public bool Success => Mistake is null;
}
