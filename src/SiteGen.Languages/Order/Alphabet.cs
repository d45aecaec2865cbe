using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Order;

/// <summary>
/// The letters of a language in order. Letters with a stroke between them share a place: in «Д Е/Ё Ж» the letter Ё is a variant of Е. A
/// letter may be several characters: in «R S Sh T» every `sh` comes after all other words with `s`.
/// </summary>
/// <param name="Places">The places in order; each is a letter and its variants.</param>
/// <param name="NeverFirst">Letters no word begins with, which an A–Z index leaves out.</param>
public sealed record Alphabet(EquatableArray<EquatableArray<string>> Places, EquatableArray<string> NeverFirst)
{
    /// <summary>No letters: texts are ordered by the codes of their characters.</summary>
    public static Alphabet Empty { get; } = Of("");

    /// <summary>The headings of an A–Z index.</summary>
    public EquatableArray<string> IndexLetters => Places.Select(place => place[0]).Except(NeverFirst).ToEquatableArray();

    /// <summary>Reads an alphabet and the letters no word begins with: letters separated by spaces, variants by strokes.</summary>
    public static Alphabet Of(string letters, string neverFirst = "") =>
        new(Split(letters, ' ').Select(place => Split(place, '/')).Where(place => !place.IsEmpty).ToEquatableArray(), Split(neverFirst, ' '));

    private static EquatableArray<string> Split(string text, char separator) =>
        EquatableArray.Own(text.Split(separator, StringSplitOptions.RemoveEmptyEntries));
}
