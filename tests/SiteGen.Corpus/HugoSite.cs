using System.Globalization;

namespace SiteGen.Corpus;

/// <summary>
/// Writes the corpus as a Hugo site with the same set of pages: both languages, tags, projects, regions and districts as taxonomies with
/// pagination and feeds, and plain templates that do no more than ours.
/// </summary>
internal static class HugoSite
{
    public static void Write(string root, NewsCorpus corpus)
    {
        WriteSettings(root);
        WriteLayouts(root);
        for (var i = 0; i < corpus.Count; i++)
        {
            WriteRelease(root, corpus[i]);
        }
    }

    private static void WriteSettings(string root) =>
        Text(root, "hugo.toml", """
            baseURL = "https://example.org/"
            defaultContentLanguage = "kk"
            defaultContentLanguageInSubdir = true
            paginate = 20
            rssLimit = 20
            disableKinds = []
            [languages.kk]
            languageName = "Қазақша"
            weight = 1
            [languages.ru]
            languageName = "Русский"
            weight = 2
            [taxonomies]
            tag = "tags"
            project = "projects"
            region = "regions"
            [permalinks]
            news = "/news/:year/:slug/"

            """);

    private static void WriteLayouts(string root)
    {
        Text(root, "layouts/_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}</title>
            <link rel="canonical" href="{{ .Permalink }}">{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
            {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}
            <meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Summary | plainify | truncate 160 }}"></head>
            <body>{{ partial "nav.html" . }}<main>{{ block "main" . }}{{ end }}</main>{{ partial "footer.html" . }}</body></html>

            """);
        Text(root, "layouts/partials/nav.html", """<nav><a href="{{ "/" | relLangURL }}">{{ site.Title }}</a> <a href="{{ "/tags/" | relLangURL }}">tags</a> <a href="{{ "/projects/" | relLangURL }}">projects</a> <a href="{{ "/regions/" | relLangURL }}">regions</a></nav>""");
        Text(root, "layouts/partials/footer.html", """<footer>{{ range first 20 site.Taxonomies.tags.ByCount }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ end }}</footer>""");
        Text(root, "layouts/partials/card.html", """<article><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "02.01.2006" }}</time> <h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Summary | plainify | truncate 200 }}</p></article>""");
        Text(root, "layouts/_default/single.html", """
            {{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "02.01.2006" }}</time>
            {{ range .Params.tags }}<a href="{{ printf "/tags/%s/" . | relLangURL }}">{{ . }}</a> {{ end }}{{ range .Params.regions }}<a href="{{ printf "/regions/%s/" . | relLangURL }}">{{ . }}</a> {{ end }}
            {{ .Content }}</article>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}

            """);
        Text(root, "layouts/_default/list.html", """
            {{ define "main" }}<h1>{{ .Title }}</h1>{{ $pager := .Paginate .RegularPages }}{{ range $pager.Pages }}{{ partial "card.html" . }}{{ end }}
            {{ with $pager.Prev }}<a href="{{ .URL }}">‹</a>{{ end }}{{ with $pager.Next }}<a href="{{ .URL }}">›</a>{{ end }}{{ end }}

            """);
        Text(root, "layouts/_default/terms.html", """{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Data.Terms.Alphabetical }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }} {{ .Count }}</a>{{ end }}{{ end }}""");
        Text(root, "layouts/index.html", """{{ define "main" }}{{ $pager := .Paginate site.RegularPages }}{{ range $pager.Pages }}{{ partial "card.html" . }}{{ end }}{{ end }}""");
    }

    private static void WriteRelease(string root, CorpusRelease release)
    {
        var folder = Path.Combine(root, "content", "news", release.Slug);
        Directory.CreateDirectory(folder);
        Page(folder, "index.kk.md", release, release.KazakhTitle, release.KazakhSummary, release.KazakhBody);
        Page(folder, "index.ru.md", release, release.RussianTitle, release.RussianSummary, release.RussianBody);
        if (release.HasPhoto)
        {
            File.WriteAllBytes(Path.Combine(folder, "photo.jpg"), Photo.Bytes);
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

    private static void Text(string root, string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // The path has a folder: it is under the root.
        File.WriteAllText(file, text);
    }
}
