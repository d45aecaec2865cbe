using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Translations;

/// <summary>Finds what keeps a release from going live where it goes live in all languages together or in none.</summary>
internal sealed class PairCheck(SiteConfiguration configuration, Publication publication)
{
    /// <summary>
    /// The languages that are owed; empty when nothing is, and when no language is ready either: what is a draft everywhere waits for itself,
    /// and a notice of withdrawal for nobody.
    /// Both arrays have a place for each language of the site.
    /// </summary>
    public EquatableArray<string> Owed(ParsedPage?[] versions, PageFacts?[] facts)
    {
        if (configuration.Languages.Length < 2 || versions.Any(version => version?.FrontMatter.Withdrawn is not null) || !configuration.Translations.NeedsAll(SectionOf(versions)))
        {
            return [];
        }

        var owed = new List<string>();
        var isAnyOpen = versions.Where((version, index) => version is not null && publication.IsOpen(facts[index]!)).Any(); // Every version has facts.
        var isAnyReady = false;
        for (var i = 0; i < versions.Length; i++)
        {
            if (facts[i] is not { } known || known.Draft || (isAnyOpen && !publication.IsOpen(known)))
            {
                owed.Add(configuration.Languages[i].Code);
            }
            else
            {
                isAnyReady = true;
            }
        }

        return isAnyReady ? EquatableArray.Own(owed.ToArray()) : [];
    }

    private static string SectionOf(ParsedPage?[] versions) => Array.Find(versions, version => version is not null)?.File.Section ?? "";
}
