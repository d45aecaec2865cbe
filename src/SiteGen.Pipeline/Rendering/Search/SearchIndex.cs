using System.Globalization;
using SiteGen.Languages.Search;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Rendering.Search;

/// <summary>
/// The search index of one language: its listed releases, numbered from the oldest, so that a new one changes no number. Terms come ready
/// from the pages; here they are only turned round, one slice at a time and when first asked for. Two workers may make one slice at once
/// and keep either.
/// </summary>
internal sealed class SearchIndex
{
    private readonly SiteModel model;
    private readonly Language language;
    private readonly SearchSlice?[] slices = new SearchSlice?[TermSet.Slices];
    private readonly TermSet[] regions;
    private readonly TermSet[] tags;
    private readonly TermSet[] projects;
    private readonly TermSet[] people;
    private readonly TermSet[] types;
    private readonly Dictionary<int, TermSet> years;

    public SearchIndex(SiteModel model, Language language)
    {
        this.model = model;
        this.language = language;
        Rules = SearchLanguage.Of(language.Code, model.Vocabulary.PlaceNames);
        var newestFirst = model.ListOf(TermKind.All, 0, language)!.Pages; // Every language has its river.
        Releases = newestFirst.Reverse().ToArray();
        Layout = SearchLayout.For(Releases.Count);
        regions = Enumerable.Range(0, model.Vocabulary.Regions.Regions.Length).Select(RegionTerms).ToArray();
        tags = model.Vocabulary.Tags.Select(tag => TermsOf(Facet('t', tag.Id.Value), NameOf(tag))).ToArray();
        projects = model.Vocabulary.Projects.Select(project => TermsOf("", NameOf(project))).ToArray();
        types = Enum.GetValues<ReleaseType>().Select(type => TermsOf(Facet('k', ReleaseTypeNames.Name(type)), "")).ToArray();
        years = Releases.Select(id => model[id].Date.Local.Year).Distinct()
            .ToDictionary(year => year, year => TermsOf(Facet('y', year.ToString(CultureInfo.InvariantCulture)), ""));
        people = model.Vocabulary.People.Select(person => TermsOf("", person.Name.ForOrFirst(language.Code))).ToArray();
    }

    /// <summary>How words are compared.</summary>
    public SearchLanguage Rules { get; }

    /// <summary>The releases by their number.</summary>
    public IReadOnlyList<PageId> Releases { get; }

    /// <summary>How the index is split.</summary>
    public SearchLayout Layout { get; }

    /// <summary>The slices that hold the terms of a shard: one, or several where there are fewer shards than slices.</summary>
    public IEnumerable<SearchSlice> SlicesOf(int shard)
    {
        foreach (var slice in Layout.SlicesOf(shard))
        {
            yield return slices[slice] ??= Make(slice);
        }
    }

    /// <summary>The releases of which no listed version exists in another language.</summary>
    public ReadOnlySpan<byte> ReleasesWithout(Language other)
    {
        var list = new PostingList(0);
        for (var number = 0; number < Releases.Count; number++)
        {
            var versions = model.Sets[model[Releases[number]].Set].Pages;
            if (versions[other.Index] is not { } version || !model[version].IsListed)
            {
                list.Add(number, TermField.Text);
            }
        }

        return list.Finish();
    }

    private SearchSlice Make(int slice)
    {
        var found = new Dictionary<byte[], PostingList>(TermComparer.Instance);
        var lookup = found.GetAlternateLookup<ReadOnlySpan<byte>>();
        for (var number = 0; number < Releases.Count; number++)
        {
            var page = model[Releases[number]];
            Add(lookup, number, page.Body.Terms, slice);
            AddAll(lookup, number, regions, page.Facts.Regions, slice);
            AddAll(lookup, number, tags, page.Facts.Tags, slice);
            AddAll(lookup, number, projects, page.Facts.Projects, slice);
            AddAll(lookup, number, people, page.Facts.People, slice);
            Add(lookup, number, types[(int)page.Facts.Type], slice);
            Add(lookup, number, years[page.Date.Local.Year], slice);
        }

        return new SearchSlice(found, Layout.ShardOf);
    }

    private static void AddAll(Dictionary<byte[], PostingList>.AlternateLookup<ReadOnlySpan<byte>> found, int number, TermSet[] names, EquatableArray<int> stated, int slice)
    {
        foreach (var index in stated)
        {
            Add(found, number, names[index], slice);
        }
    }

    private static void Add(Dictionary<byte[], PostingList>.AlternateLookup<ReadOnlySpan<byte>> found, int number, TermSet terms, int slice)
    {
        var each = terms.Slice(slice);
        while (each.MoveNext())
        {
            if (!found.TryGetValue(each.Term, out var list))
            {
                list = new PostingList(each.Key);
                found[each.Term] = list;
            }

            list.Add(number, each.Field);
        }
    }

    /// <summary>A district's releases are found by its own name, and by its oblast's, and through the filter of either.</summary>
    private TermSet RegionTerms(int index)
    {
        var tree = model.Vocabulary.Regions;
        using var terms = new TermCollector(Rules);
        for (var region = index; region >= 0 && !tree.Regions[region].IsCountry; region = tree.ParentOf(region))
        {
            terms.Add(tree.Regions[region].Name.ForOrFirst(language.Code), TermField.Summary);
            terms.AddWhole(Facet('r', tree.Regions[region].Id.Value), TermField.Text);
        }

        return terms.Finish();
    }

    private TermSet TermsOf(string facet, string name)
    {
        using var terms = new TermCollector(Rules);
        terms.Add(name, TermField.Summary);
        if (facet.Length > 0)
        {
            terms.AddWhole(facet, TermField.Text);
        }

        return terms.Finish();
    }

    /// <summary>A term that no word can be; the letter is the name of its filter in addresses.</summary>
    private static string Facet(char filter, string id) => $"={filter}{id}";

    private string NameOf(VocabularyEntry entry) => entry.Name.ForOrFirst(language.Code);
}
