using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Parity;

/// <summary>A fact of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What it means, the same in every language: `1250`, `21.11`, `18:00`.</param>
/// <param name="Shown">How it is written.</param>
/// <param name="Place">Where.</param>
/// <param name="Block">In the how manieth block of the text.</param>
internal sealed record Fact(FactKind Kind, string Key, string Shown, SourceLocation Place, int Block)
{
    /// <summary>The block of what stands in none: the target of a link. It is near to nothing.</summary>
    public const int NoBlock = int.MaxValue;
}
