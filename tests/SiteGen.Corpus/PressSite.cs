using System.Globalization;
using System.Text;

namespace SiteGen.Corpus;

/// <summary>Writes the corpus as a site of this program.</summary>
internal static class PressSite
{
    public static void Write(string root, NewsCorpus corpus)
    {
        Directory.CreateDirectory(Path.Combine(root, "content", "data"));
        File.WriteAllText(Path.Combine(root, "site.yml"), """
            title: { kk: "Сынақ", ru: "Проба" }
            description: { kk: "Жылдамдық сынағы", ru: "Проба скорости" }
            base_url: https://example.org/
            languages: [kk, ru]
            time_zone: Asia/Almaty
            organization: { name: { kk: "Сынақ", ru: "Проба" } }

            """);
        File.WriteAllText(Path.Combine(root, "content", "data", "tags.yml"), Terms("t", NewsCorpus.TagCount, "тег"));
        File.WriteAllText(Path.Combine(root, "content", "data", "projects.yml"), Terms("p", NewsCorpus.ProjectCount, "жоба"));
        File.WriteAllText(Path.Combine(root, "content", "data", "regions.yml"), Regions());
        for (var i = 0; i < corpus.Count; i++)
        {
            WriteRelease(root, corpus[i]);
        }
    }

    private static void WriteRelease(string root, CorpusRelease release)
    {
        var folder = Path.Combine(root, "content", "news", release.Date.Year.ToString(CultureInfo.InvariantCulture), release.Slug);
        Directory.CreateDirectory(folder);
        var facts = new StringBuilder();
        facts.Append(CultureInfo.InvariantCulture, $"date: {release.Date:yyyy-MM-dd'T'HH:mm}\n");
        facts.Append(CultureInfo.InvariantCulture, $"region: {release.Region}\ntags: [{string.Join(", ", release.Tags.Select(tag => $"t{tag}"))}]\n");
        if (release.Projects.Length > 0)
        {
            facts.Append(CultureInfo.InvariantCulture, $"projects: [{string.Join(", ", release.Projects.Select(project => $"p{project}"))}]\n");
        }

        if (release.HasPhoto)
        {
            facts.Append("image: { src: photo.jpg, alt: { kk: Сурет, ru: Снимок } }\n");
            File.WriteAllBytes(Path.Combine(folder, "photo.jpg"), Photo.Bytes);
        }

        File.WriteAllText(Path.Combine(folder, "index.kk.md"), $"---\ntitle: {release.KazakhTitle}\nsummary: {release.KazakhSummary}\n{facts}---\n{release.KazakhBody}");
        File.WriteAllText(Path.Combine(folder, "index.ru.md"), $"---\ntitle: {release.RussianTitle}\nsummary: {release.RussianSummary}\n---\n{release.RussianBody}");
    }

    private static string Terms(string prefix, int count, string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {{ id: {prefix}{i}, name: {{ kk: \"{name} {i}\", ru: \"{name} {i}\" }} }}\n");
        }

        return text.ToString();
    }

    private static string Regions()
    {
        var text = new StringBuilder();
        for (var oblast = 0; oblast < NewsCorpus.OblastCount; oblast++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {{ id: o{oblast}, level: oblast, name: {{ kk: \"Облыс {oblast}\", ru: \"Область {oblast}\" }}, tile: [{oblast % 6}, {oblast / 6}] }}\n");
            for (var district = 0; oblast < NewsCorpus.DividedOblasts && district < NewsCorpus.DistrictCount; district++)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {{ id: o{oblast}-d{district}, parent: o{oblast}, level: district, name: {{ kk: \"Аудан {oblast}-{district}\", ru: \"Район {oblast}-{district}\" }} }}\n");
            }
        }

        return text.ToString();
    }
}
