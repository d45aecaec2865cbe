using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Reach;

/// <summary>Every gate between a file and the reader.</summary>
/// <param name="Path">The file, relative to the site.</param>
/// <param name="Gates">The gates in the order in which a file comes to them.</param>
/// <param name="Diagnostics">What is wrong with the file itself.</param>
public sealed record FileReach(string Path, EquatableArray<Gate> Gates, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The gate that stopped it, or null where it reaches the reader.</summary>
    public Gate? StoppedBy => Gates.FirstOrDefault(gate => gate.State == GateState.Closed);
}
