using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Parsing;

/// <summary>A key number, stated once for all languages.</summary>
public sealed record Figure
{
    /// <summary>The number.</summary>
    public required Located<decimal> Value { get; init; }

    /// <summary>The whole that it is a part of.</summary>
    public Located<decimal>? Of { get; init; }

    /// <summary>The number of the period before.</summary>
    public Located<decimal>? Previous { get; init; }

    /// <summary>What is counted.</summary>
    public LocalizedText Unit { get; init; } = LocalizedText.None;

    /// <summary>What the number says.</summary>
    public LocalizedText Label { get; init; } = LocalizedText.None;

    /// <summary>The period it covers.</summary>
    public LocalizedText Period { get; init; } = LocalizedText.None;
}
