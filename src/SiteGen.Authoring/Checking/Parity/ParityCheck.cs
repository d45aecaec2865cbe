using System.Globalization;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Parity;

/// <summary>
/// Holds the language versions of a release against each other. It asks whether a fact is there, not where: sentences change places in
/// translation. What one has and the other has not is shown side by side where two such facts belong together.
/// </summary>
internal static class ParityCheck
{
    /// <summary>The findings. <paramref name="facts"/> are those of each file, by its path.</summary>
    public static IEnumerable<Diagnostic> Of(CheckedPages pages, IReadOnlyDictionary<string, TextFacts> facts)
    {
        foreach (var set in pages.Sets)
        {
            foreach (var other in set.Skip(1))
            {
                foreach (var diagnostic in Facts(set[0], facts[set[0].File.Path], other, facts[other.File.Path]).Concat(Shape(set[0], other, pages)))
                {
                    yield return diagnostic;
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Facts(Page first, TextFacts here, Page second, TextFacts there)
    {
        var extra = new FactPool(Missing(there, here));
        foreach (var fact in Missing(here, there))
        {
            yield return extra.Take(fact) is { } partner ? ParityRules.Pair(fact, partner) : ParityRules.Missing(fact, second.File.Path);
        }

        foreach (var fact in extra.Left)
        {
            yield return ParityRules.Missing(fact, first.File.Path);
        }
    }

    /// <summary>The facts of one text, each once, that the other does not have in any form.</summary>
    private static List<Fact> Missing(TextFacts here, TextFacts there)
    {
        var known = there.Facts.Select(fact => (fact.Kind, fact.Key)).ToHashSet();
        var days = there.Facts.Where(fact => fact.Kind == FactKind.Date).Select(fact => fact.Key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var hours = there.Facts.Where(fact => fact.Kind == FactKind.Time && fact.Key.EndsWith(":00", StringComparison.Ordinal)).Select(fact => fact.Key[..^3]).ToHashSet(StringComparer.Ordinal);
        var words = there.Words.ToHashSet();
        var missing = here.Facts.Where(fact => !Has(fact)).DistinctBy(fact => (fact.Kind, fact.Key)).ToList();

        // The year of a date in figures is not told beside the date itself.
        var dates = missing.Where(fact => fact.Kind == FactKind.Date).ToArray();
        missing.RemoveAll(fact => fact.Kind == FactKind.Number && Array.Exists(dates, date => IsWithin(fact.Place, date.Place)));
        return missing;

        bool Has(Fact fact) => known.Contains((fact.Kind, fact.Key)) || fact.Kind switch
        {
            // «17–19 қараша» and «с 17 ноября по 19 ноября»; «10:00» and «в 10 часов»; «2» and «два».
            FactKind.Number => days.Contains(fact.Key) || hours.Contains(fact.Key) || words.Contains(decimal.Parse(fact.Key, CultureInfo.InvariantCulture)),
            FactKind.Date => known.Contains((FactKind.Number, fact.Key.Split('.')[0])) || words.Contains(decimal.Parse(fact.Key.Split('.')[0], CultureInfo.InvariantCulture)),
            FactKind.Time => fact.Key.EndsWith(":00", StringComparison.Ordinal) && (known.Contains((FactKind.Number, fact.Key[..^3])) || words.Contains(decimal.Parse(fact.Key[..^3], CultureInfo.InvariantCulture))),
            _ => false,
        };
    }

    private static bool IsWithin(SourceLocation part, SourceLocation whole) =>
        part.Path == whole.Path && part.Line == whole.Line && part.Column >= whole.Column && part.Column + part.Length <= whole.Column + whole.Length;

    private static IEnumerable<Diagnostic> Shape(Page first, Page second, CheckedPages pages)
    {
        int[] here = [.. first.Body.Headings.Select(heading => heading.Level)], there = [.. second.Body.Headings.Select(heading => heading.Level)];
        if (!here.AsSpan().SequenceEqual(there))
        {
            yield return ParityRules.Headings(HeadingPlace(second, pages), there, HeadingPlace(first, pages), here);
        }

        var pictures = first.Body.Parts.OfType<ImagePart>().ToArray();
        var others = second.Body.Parts.OfType<ImagePart>().ToArray();
        if (pictures.Length != others.Length)
        {
            yield return ParityRules.Pictures(
                others.Length > 0 ? others[^1].Location : pages.TitlePlace(second), others.Length, pictures.Length > 0 ? pictures[^1].Location : pages.TitlePlace(first), pictures.Length);
        }
    }

    private static SourceLocation HeadingPlace(Page page, CheckedPages pages) => page.Body.Headings.IsEmpty ? pages.TitlePlace(page) : page.Body.Headings[0].Location;
}
