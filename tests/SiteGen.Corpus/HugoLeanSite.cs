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

    private static void Page(string folder, string name, CorpusRelease release, string title, string summary, string body) =>
        File.WriteAllText(Path.Combine(folder, name), $"---\ntitle: {title}\nsummary: {summary}\n{HugoFiles.Facts(release)}---\n{body}");
}
