using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>A word whose letters are of two scripts.</summary>
/// <param name="Kind">What it was meant to be.</param>
/// <param name="Offending">The letters of the wrong script, by their index in the word.</param>
/// <param name="Mended">The word as it was meant, letter for letter; null where nobody but the author can know.</param>
internal sealed record MixedWord(MixedWordKind Kind, EquatableArray<int> Offending, string? Mended);
