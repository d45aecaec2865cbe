using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Writing;

/// <summary>What cleaning removed, and what somebody else put into the output, which stays.</summary>
public sealed record CleanReport(int Removed, EquatableArray<string> Strangers)
{
    /// <summary>Nothing was removed.</summary>
    internal static CleanReport Nothing { get; } = new(0, []);
}
