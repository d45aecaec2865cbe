using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Checking.Parity;

/// <summary>The facts of one language version.</summary>
/// <param name="Facts">Facts in figures, in the order of the text.</param>
/// <param name="Words">Numbers that are written in words: they answer for a figure of the other language, and ask for none.</param>
internal sealed record TextFacts(EquatableArray<Fact> Facts, EquatableArray<decimal> Words)
{
    /// <summary>A file that cannot be read.</summary>
    public static TextFacts None { get; } = new([], []);
}
