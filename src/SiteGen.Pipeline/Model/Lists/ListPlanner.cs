using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Threads;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Lists;

/// <summary>
/// Gathers the listed releases of a language by everything they share. One pass over the releases, newest first, so that every list
/// comes out sorted; the cost is linear in releases times what each states.
/// </summary>
internal sealed class ListPlanner(
    SiteConfiguration configuration, SiteVocabulary vocabulary, EquatableArray<string> sections, AddressPlanner addresses, IReadOnlyList<Page> all)
{
    /// <summary>A tag in a region has a list of its own from so many releases on: below that it would only repeat the region's.</summary>
    private const int FewestInRegionTag = 3;

    /// <summary>
    /// On a site of more releases only lists that fill a page are worth one: every tag occurs in every region some time, and thousands of
    /// short lists would help nobody.
    /// </summary>
    private const int ManyReleases = 1000;

    private readonly List<TermList> planned = [];

    /// <summary>All lists: languages in order, kinds in order, keys ascending. Languages are planned side by side.</summary>
    public static EquatableArray<TermList> Plan(
        SiteConfiguration configuration, SiteVocabulary vocabulary, EquatableArray<string> sections, AddressPlanner addresses, IReadOnlyList<Page> pages, int jobs)
    {
        var newestFirst = NewestFirst(pages.Where(page => page.IsListed));
        var languages = InParallel.Select(configuration.Languages, ForLanguage, jobs);
        var lists = new List<TermList>(languages.Sum(language => language.Count));
        foreach (var list in languages.SelectMany(language => language))
        {
            lists.Add(list with { Index = lists.Count });
        }

        return EquatableArray.Own(lists.ToArray());

        List<TermList> ForLanguage(Language language)
        {
            var planner = new ListPlanner(configuration, vocabulary, sections, addresses, pages);
            planner.PlanLanguage(language, newestFirst.Where(page => page.Language.Index == language.Index).ToArray());
            return planner.planned;
        }
    }

    /// <summary>Newest first; releases of one instant in ordinal order of their files.</summary>
    public static Page[] NewestFirst(IEnumerable<Page> pages)
    {
        // Numbers sort many times faster than pages that compute their instants anew for each comparison.
        var sorted = pages.ToArray();
        var keys = Array.ConvertAll(sorted, page => (-page.Date.Instant.ToUnixTimeTicks(), page.Id.Index));
        Array.Sort(keys, sorted);
        return sorted;
    }

    private void PlanLanguage(Language language, Page[] releases)
    {
        var root = $"/{language.Code}/";
        Add(TermKind.All, 0, language, root, releases.Select(page => page.Id));
        var bySection = releases.ToLookup(page => page.File.Section, page => page.Id, StringComparer.Ordinal);
        for (var i = 0; i < sections.Length; i++)
        {
            Add(TermKind.Section, i, language, $"{root}{addresses.SectionName(sections[i])}/", bySection[sections[i]]);
        }

        AddTerms(TermKind.Tag, language, root + "tags/", vocabulary.Tags.Select(tag => tag.Id.Value), releases, page => page.Facts.Tags);
        AddTerms(TermKind.Project, language, root + "projects/", vocabulary.Projects.Select(x => x.Id.Value), releases, page => page.Facts.Projects);
        AddRegions(language, root + "regions/", releases);
        AddRegionTags(language, root + "regions/", releases);
        AddUsed(TermKind.Type, language, releases, page => (int)page.Facts.Type, key => $"{root}types/{ReleaseTypeNames.Name((ReleaseType)key)}/");
        AddUsed(TermKind.Year, language, releases, page => Year(page), key => string.Create(Invariant, $"{root}archive/{key:0000}/"));
        AddUsed(
            TermKind.Month,
            language,
            releases,
            page => Year(page) * 100 + page.Date.Local.Month,
            key => string.Create(Invariant, $"{root}archive/{key / 100:0000}/{key % 100:00}/"));
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static int Year(Page page) => page.Date.Local.Year;

    private void AddTerms(
        TermKind kind, Language language, string root, IEnumerable<string> ids, Page[] releases, Func<Page, EquatableArray<int>> terms)
    {
        var names = ids.ToArray();
        var members = Members(names.Length);
        foreach (var page in releases)
        {
            foreach (var term in terms(page))
            {
                members[term].Add(page.Id);
            }
        }

        for (var i = 0; i < names.Length; i++)
        {
            Add(kind, i, language, $"{root}{names[i]}/", members[i]);
        }
    }

    private void AddRegions(Language language, string root, Page[] releases)
    {
        var tree = vocabulary.Regions;
        var members = Members(tree.Regions.Length);
        foreach (var page in releases)
        {
            foreach (var stated in page.Facts.Regions)
            {
                for (var region = stated; region >= 0; region = tree.ParentOf(region))
                {
                    // A release of two districts is in their oblast once.
                    if (members[region].Count == 0 || members[region][^1] != page.Id)
                    {
                        members[region].Add(page.Id);
                    }
                }
            }
        }

        for (var i = 0; i < members.Length; i++)
        {
            if (!tree.Regions[i].IsCountry)
            {
                Add(TermKind.Region, i, language, root + RegionPath(tree, i), members[i]);
            }
        }
    }

    /// <summary>Only what occurs is counted, so that the cost is that of the releases and not of regions × tags.</summary>
    private void AddRegionTags(Language language, string root, Page[] releases)
    {
        var tree = vocabulary.Regions;
        var members = new SortedDictionary<int, List<PageId>>();
        var tops = new List<int>();
        foreach (var page in releases)
        {
            tops.Clear();
            foreach (var region in page.Facts.Regions)
            {
                if (TopOf(tree, region) is var top and >= 0 && !tops.Contains(top))
                {
                    tops.Add(top);
                }
            }

            foreach (var top in tops)
            {
                foreach (var tag in page.Facts.Tags)
                {
                    var key = (top * vocabulary.Tags.Length) + tag;
                    if (!members.TryGetValue(key, out var pages))
                    {
                        members.Add(key, pages = []);
                    }

                    pages.Add(page.Id);
                }
            }
        }

        var fewest = releases.Length > ManyReleases ? Math.Max(FewestInRegionTag, configuration.PerPage) : FewestInRegionTag;
        foreach (var (key, pages) in members.Where(entry => entry.Value.Count >= fewest))
        {
            var (region, tag) = (key / vocabulary.Tags.Length, key % vocabulary.Tags.Length);
            Add(TermKind.RegionTag, key, language, $"{root}{RegionPath(tree, region)}tags/{vocabulary.Tags[tag].Id.Value}/", pages);
        }
    }

    /// <summary>The region below the country that another lies in, or itself; -1 for the country.</summary>
    private static int TopOf(RegionTree tree, int region)
    {
        var top = -1;
        for (var at = region; at >= 0 && !tree.Regions[at].IsCountry; at = tree.ParentOf(at))
        {
            top = at;
        }

        return top;
    }

    private static string RegionPath(RegionTree tree, int index)
    {
        var path = "";
        for (var region = index; region >= 0 && !tree.Regions[region].IsCountry; region = tree.ParentOf(region))
        {
            path = $"{tree.Regions[region].Id.Value}/{path}";
        }

        return path;
    }

    private void AddUsed(TermKind kind, Language language, Page[] releases, Func<Page, int> key, Func<int, string> path)
    {
        foreach (var group in releases.GroupBy(key).OrderBy(group => group.Key))
        {
            Add(kind, group.Key, language, path(group.Key), group.Select(page => page.Id));
        }
    }

    private void Add(TermKind kind, int key, Language language, string path, IEnumerable<PageId> pages)
    {
        var members = pages.ToEquatableArray();
        planned.Add(new TermList
        {
            Index = -1,
            Kind = kind,
            Key = key,
            Language = language,
            Path = path,
            Pages = members,
            Figures = kind is TermKind.Region or TermKind.Project ? FigureGatherer.Gather(members, all, language) : [],
            PageCount = Math.Max(1, (members.Length + configuration.PerPage - 1) / configuration.PerPage),
        });
    }

    private static List<PageId>[] Members(int count) => Enumerable.Range(0, count).Select(_ => new List<PageId>()).ToArray();
}
