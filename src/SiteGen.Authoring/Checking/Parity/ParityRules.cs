using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Parity;

/// <summary>Where two language versions of a release contradict each other.</summary>
internal static class ParityRules
{
    private static readonly DiagnosticRule PairRule = new(
        "SG1120", DiagnosticSeverity.Warning, "Here it is '{0}', in {1} it is '{2}'. Correct one of the two.");

    private static readonly DiagnosticRule NumberRule = new(
        "SG1121", DiagnosticSeverity.Warning, "The number '{0}' is not in {1}. Was it left out in translation, or changed?");

    private static readonly DiagnosticRule DateRule = new(
        "SG1122", DiagnosticSeverity.Warning, "The date or time '{0}' is not in {1}. Was it left out in translation, or changed?");

    private static readonly DiagnosticRule AddressRule = new(
        "SG1123", DiagnosticSeverity.Warning, "'{0}' is not in {1}. Readers of both languages should find the same telephone numbers and addresses.");

    private static readonly DiagnosticRule HeadingsRule = new(
        "SG1124", DiagnosticSeverity.Warning, "The headings differ: there are {0} here (levels: {1}), and {2} in {3} (levels: {4}). Is a part missing in one of them?");

    private static readonly DiagnosticRule PicturesRule = new(
        "SG1125", DiagnosticSeverity.Warning, "The pictures in the text differ: there are {0} here, and {1} in {2}.");

    /// <summary>«1 250» against «1 520».</summary>
    public static Diagnostic Pair(Fact here, Fact there) =>
        Diagnostic.At(here.Place, PairRule, here.Shown, there.Place.ToString(), there.Shown) with { Related = [there.Place] };

    /// <summary>A fact that the other text has not.</summary>
    public static Diagnostic Missing(Fact fact, string other)
    {
        var rule = fact.Kind switch { FactKind.Number => NumberRule, FactKind.Date or FactKind.Time => DateRule, _ => AddressRule };
        return Diagnostic.At(fact.Place, rule, fact.Shown, other);
    }

    /// <summary>Other headings.</summary>
    public static Diagnostic Headings(SourceLocation place, int[] here, SourceLocation other, int[] there) =>
        Diagnostic.At(place, HeadingsRule, Text(here.Length), Levels(here), Text(there.Length), other.Path, Levels(there)) with { Related = [other] };

    /// <summary>Other pictures.</summary>
    public static Diagnostic Pictures(SourceLocation place, int here, SourceLocation other, int there) =>
        Diagnostic.At(place, PicturesRule, Text(here), Text(there), other.Path) with { Related = [other] };

    private static string Levels(int[] levels) => levels.Length == 0 ? "–" : string.Join(' ', levels);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
