using System.Globalization;

namespace SiteGen.Corpus;

/// <summary>
/// Writes the corpus as the barest Hugo site that still has releases, lists of tags, projects, regions and districts, and feeds of summaries: no
/// archive, no topics of regions, hardly a head, no parts around the text. It does far less than ours, and shows that the fuller site is not slow on purpose.
/// </summary>
internal static class HugoLeanSite
{
    public static void Write(string root, NewsCorpus corpus)
    {
        HugoFiles.CopyTemplates("plain-pages", root);
        for (var i = 0; i < corpus.Count; i++)
        {
            var release = corpus[i];
            var folder = HugoFiles.ReleaseFolder(root, release);
            Page(folder, "index.kk.md", release, release.KazakhTitle, release.KazakhSummary, release.KazakhBody);
            Page(folder, "index.ru.md", release, release.RussianTitle, release.RussianSummary, release.RussianBody);
        }
    }

    private static void Page(string folder, string name, CorpusRelease release, string title, string summary, string body)
    {
        var front = string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: {title}
            summary: {summary}
            date: {release.Date:yyyy-MM-dd'T'HH:mm:ss}+05:00
            slug: {release.Slug}
            tags: [{string.Join(", ", release.Tags.Select(tag => $"t{tag}"))}]
            projects: [{string.Join(", ", release.Projects.Select(project => $"p{project}"))}]
            regions: [{string.Join(", ", new[] { release.Region.Split('-')[0], release.Region }.Distinct())}]
            ---

            """);
        File.WriteAllText(Path.Combine(folder, name), front + body);
    }
}
