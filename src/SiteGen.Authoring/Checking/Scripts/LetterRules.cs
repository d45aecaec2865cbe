using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>What can be wrong with the letters of a text.</summary>
internal static class LetterRules
{
    private static readonly DiagnosticRule LatinRule = new(
        "SG1101", DiagnosticSeverity.Warning,
        "The word '{0}' has Latin letters that only look Cyrillic: {1}. Readers do not see it, search does not find the word. Type it anew, or run 'sitegen check --fix'.");

    private static readonly DiagnosticRule CyrillicRule = new(
        "SG1102", DiagnosticSeverity.Warning,
        "The word '{0}' has Cyrillic letters that only look Latin: {1}. Readers do not see it, search does not find the word. Type it anew, or run 'sitegen check --fix'.");

    private static readonly DiagnosticRule NumeralRule = new(
        "SG1103", DiagnosticSeverity.Note,
        "The Roman numeral '{0}' has Cyrillic letters: {1}. Roman numerals are Latin letters; search engines find only those.");

    private static readonly DiagnosticRule DecomposedRule = new(
        "SG1104", DiagnosticSeverity.Warning,
        "The letter '{0}' in '{1}' is written as two signs, a letter and a mark. Search does not find the word. Type it anew, or run 'sitegen check --fix'.");

    private static readonly DiagnosticRule KazakhRule = new(
        "SG1105", DiagnosticSeverity.Warning,
        "The word '{0}' stands in a Russian text and has letters that Russian does not have: {1}. Write it as Russian does. A name that stays Kazakh belongs in quotation marks, or in the lists under content/data/.");

    private static readonly DiagnosticRule MendedRule = new(
        "SG1106", DiagnosticSeverity.Note, "Letters mended in this file: {0}. The words: {1}.");

    private static readonly DiagnosticRule SavedMeanwhileRule = new(
        "SG1107", DiagnosticSeverity.Error, "Somebody saved this file while it was being mended. It is as they saved it; run 'sitegen check --fix' again.");

    private static readonly DiagnosticRule NotMendedRule = new(
        "SG1108", DiagnosticSeverity.Error, "The file could not be mended: you lack the right to write it, or the disk is full. It is as it was.");

    /// <summary>«Tүркiстан» with T and i of the Latin alphabet.</summary>
    public static Diagnostic Mixed(SourceLocation place, string word, MixedWord fault)
    {
        var rule = fault.Kind switch { MixedWordKind.Cyrillic => LatinRule, MixedWordKind.Latin => CyrillicRule, _ => NumeralRule };
        return Diagnostic.At(place, rule, word, Letters(word, fault.Offending)) with { Replacement = fault.Mended };
    }

    /// <summary>«c» for «с», «о» and the like.</summary>
    public static Diagnostic LoneLatin(SourceLocation place, char letter) =>
        Diagnostic.At(place, LatinRule, letter.ToString(), Letters(letter.ToString(), [0])) with { Replacement = LookAlikes.ToCyrillic(letter).ToString() };

    /// <summary>«ХХ» in Cyrillic capitals: told once for a file.</summary>
    public static Diagnostic CyrillicNumeral(SourceLocation place, string word) =>
        Diagnostic.At(place, NumeralRule, word, Letters(word, Enumerable.Range(0, word.Length)));

    /// <summary>é as e and an accent.</summary>
    public static Diagnostic Decomposed(SourceLocation place, char letter, string word) => Diagnostic.At(place, DecomposedRule, letter.ToString(), word);

    /// <summary>«қор» in a Russian sentence.</summary>
    public static Diagnostic Kazakh(SourceLocation place, string word, IEnumerable<int> letters) => Diagnostic.At(place, KazakhRule, word, Letters(word, letters));

    /// <summary>What `--fix` has done to a file.</summary>
    public static Diagnostic Mended(string path, int letters, IEnumerable<string> words) =>
        Diagnostic.At(SourceLocation.OfFile(path), MendedRule, letters.ToString(CultureInfo.InvariantCulture), string.Join(", ", words));

    /// <summary>Other bytes than those that were looked at.</summary>
    public static Diagnostic SavedMeanwhile(string path) => Diagnostic.At(SourceLocation.OfFile(path), SavedMeanwhileRule);

    /// <summary>The disk refuses.</summary>
    public static Diagnostic NotMended(string path) => Diagnostic.At(SourceLocation.OfFile(path), NotMendedRule);

    /// <summary>`T (1), i (5)`: which letter, and the how manieth of the word.</summary>
    private static string Letters(string word, IEnumerable<int> indexes) =>
        string.Join(", ", indexes.Select(index => string.Create(CultureInfo.InvariantCulture, $"{word[index]} ({index + 1})")));
}
