using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Search;

/// <summary>What the listed releases of the sample newsroom really say, read from their files: the measure of what search finds.</summary>
internal static class SearchSample
{
    private static readonly Lazy<LoadedSite> Loaded = new(() =>
        SiteBuilder.Load(new BuildRequest { Now = FixedClock.Now, BaseUrl = SampleNewsroom.ProjectUrl }, TestSite.Sample.Folder).Value!);

    private static readonly Dictionary<string, SearchReader> Readers = new[] { "kk", "ru" }
        .ToDictionary(language => language, language => new SearchReader(SampleNewsroom.UnderProject, language));

    public static SearchReader Reader(string language) => Readers[language];

    /// <summary>For each listed release of a language its address and everything that it says, small letters, ё as е.</summary>
    public static IReadOnlyDictionary<string, string> Texts(string language) => Loaded.Value.Model.Pages
        .Where(page => page.IsListed && page.Language.Code == language)
        .ToDictionary(page => "/press" + page.Path, page => Text(page, language), StringComparer.Ordinal);

    private static string Text(Page page, string language)
    {
        var names = Loaded.Value.Model.Vocabulary;
        var source = System.Text.Encoding.UTF8.GetString(TestSite.Sample.Files[page.File.Path]);
        var said = new List<string> { page.Title, page.Summary, source[(source.IndexOf("\n---", 4, StringComparison.Ordinal) + 4)..] };
        foreach (var stated in page.Facts.Regions)
        {
            for (var region = stated; region >= 0 && !names.Regions.Regions[region].IsCountry; region = names.Regions.ParentOf(region))
            {
                said.Add(names.Regions.Regions[region].Name.ForOrFirst(language));
            }
        }

        said.AddRange(page.Facts.Tags.Select(tag => names.Tags[tag].Name.ForOrFirst(language)));
        said.AddRange(page.Facts.Projects.Select(project => names.Projects[project].Name.ForOrFirst(language)));
        said.AddRange(page.Facts.People.Select(person => names.People[person].Name.ForOrFirst(language)));
        return string.Join('\n', said).ToLowerInvariant().Replace('ё', 'е');
    }
}
