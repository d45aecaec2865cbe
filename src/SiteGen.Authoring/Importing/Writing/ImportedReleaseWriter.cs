using System.Globalization;
using System.Text;
using SiteGen.Authoring.Importing.Terms;
using SiteGen.Languages;
using SiteGen.Languages.Slugs;
using SiteGen.Pipeline.Building;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing.Writing;

/// <summary>
/// Writes articles as releases of a site. No file that is there is ever written over, and an article that was imported before is recognised,
/// wherever its file went since.
/// </summary>
internal sealed class ImportedReleaseWriter(ImportRequest request, LoadedSite site, ImportedMarks marks, DiagnosticCollector found)
{
    private readonly HashSet<string> aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> planned = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TermFinder> finders = new(StringComparer.Ordinal);
    private readonly string today = site.Configuration.TimeZone.ToLocal(site.Model.Now).Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes the language versions of one release; the first states the facts.</summary>
    public IEnumerable<ImportedRelease> Write(IReadOnlyList<Article> versions, LabelMap map)
    {
        var known = versions.Select(article => marks.PathOf(article.Fingerprint, LanguageOf(article))).ToArray();
        if (Array.TrueForAll(known, path => path is not null))
        {
            return known.Select(path => new ImportedRelease(path ?? "", ImportState.AlreadyThere, 0));
        }

        var filed = versions.OrderBy(article => IndexOf(LanguageOf(article)))
            .Select(article => map.File(Named(article), FinderOf(LanguageOf(article)))).ToArray();
        var folder = FolderOf(Array.ConvertAll(filed, entry => entry.Article));
        var done = new List<ImportedRelease>(filed.Length);
        for (var i = 0; i < filed.Length; i++)
        {
            done.Add(Write(filed[i].Article, filed[i].Terms, folder, hasFacts: i == 0));
        }

        return done;
    }

    /// <summary>What finds the names of a language's texts.</summary>
    public TermFinder FinderOf(string language)
    {
        if (!finders.TryGetValue(language, out var finder))
        {
            finders.Add(language, finder = new TermFinder(site.Model.Vocabulary, language));
        }

        return finder;
    }

    private ImportedRelease Write(Article article, FoundTerms terms, string folder, bool hasFacts)
    {
        var language = LanguageOf(article);
        if (marks.PathOf(article.Fingerprint, language) is { } known)
        {
            return new ImportedRelease(known, ImportState.AlreadyThere, 0);
        }

        var path = $"{folder}/index.{language}.md";
        if (File.Exists(Path.Combine(request.Site, path)))
        {
            found.Add(ImportRules.Changed(path, article.Origin));
            return new ImportedRelease(path, ImportState.LeftAsItIs, 0);
        }

        article = WithFreeAliases(article, folder, language);
        var text = new ReleaseText(article, terms, language, hasFacts, article.Date ?? today).Write(out var reviews);
        marks.Note(path, article, language);
        if (!request.IsTrial)
        {
            Save(path, Encoding.UTF8.GetBytes(text), article, folder);
        }

        return new ImportedRelease(path, ImportState.Written, reviews);
    }

    /// <summary>An old address that is the new one too needs no alias, and one address cannot lead to two releases: the build would refuse both.</summary>
    private Article WithFreeAliases(Article article, string folder, string language)
    {
        var parts = folder.Split('/');
        var date = (article.Date ?? today)[..10];
        var own = parts[1] == "pages" ? $"/{language}/{parts[^1]}" : site.Configuration.Permalink
            .Replace("{lang}", language, StringComparison.Ordinal).Replace("{section}", parts[1], StringComparison.Ordinal)
            .Replace("{year}", date[..4], StringComparison.Ordinal).Replace("{month}", date[5..7], StringComparison.Ordinal)
            .Replace("{day}", date[8..], StringComparison.Ordinal).Replace("{slug}", parts[^1], StringComparison.Ordinal);
        var old = article.Aliases.Where(alias => !string.Equals(alias.TrimEnd('/'), own.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)).ToArray();
        var free = old.Where(alias => aliases.Add(alias.TrimEnd('/'))).ToArray();
        return article with
        {
            Aliases = free.ToEquatableArray(),
            Reviews = article.Reviews.Concat(old.Except(free, StringComparer.Ordinal).Select(alias => new ReviewNote(ReviewKind.Address, alias))).ToEquatableArray(),
        };
    }

    private void Save(string path, byte[] text, Article article, string folder)
    {
        try
        {
            var full = Path.Combine(request.Site, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? request.Site);
            using (var stream = new FileStream(full, FileMode.CreateNew))
            {
                stream.Write(text);
            }

            foreach (var photo in article.Photos)
            {
                var target = Path.Combine(request.Site, folder, photo.Name);
                if (!File.Exists(target))
                {
                    File.Copy(photo.File, target);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            found.Add(ImportRules.Unwritable(path));
        }
    }

    /// <summary>An author who is in the list of people goes in by id.</summary>
    private Article Named(Article article)
    {
        var finder = FinderOf(LanguageOf(article));
        article = article with { Authors = article.Authors.Select(author => finder.PersonNamed(author) ?? author).ToEquatableArray() };
        if (article.Address.Length == 0 || !Uri.TryCreate(article.Address, UriKind.Absolute, out var address))
        {
            return article;
        }

        // What stood on this organisation's own site keeps its old address; what stood elsewhere is a reprint.
        return IsOwn(address.Host) ? WithAddress(article, address)
            : article with { Source = (article.SiteName.Length > 0 ? article.SiteName : address.Host, address.Scheme is "http" or "https" ? address.AbsoluteUri : "") };
    }

    private bool IsOwn(string host)
    {
        var configuration = site.Configuration;
        return Bare(host) == Bare(configuration.BaseUrl.Host)
            || (Uri.TryCreate(configuration.Organization.Url, UriKind.Absolute, out var organization) && Bare(host) == Bare(organization.Host));
    }

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..].ToLowerInvariant() : host.ToLowerInvariant();

    private static Article WithAddress(Article article, Uri address) =>
        OldAddress.Of(address) is { } alias ? article with { Aliases = article.Aliases.Append(alias).Distinct(StringComparer.Ordinal).ToEquatableArray() }
            : article with { Reviews = article.Reviews.Append(new ReviewNote(ReviewKind.Address, address.PathAndQuery)).ToEquatableArray() };

    /// <summary>
    /// The folder: the section, the year, the name that the source has or the headline gives. Where another article has it, a number follows; an
    /// article of the same origin keeps it, so that a source which changed is recognised.
    /// </summary>
    private string FolderOf(Article[] versions)
    {
        if (versions.Select(article => marks.PathOf(article.Fingerprint, LanguageOf(article))).FirstOrDefault(path => path is not null) is { } known)
        {
            return known[..known.LastIndexOf('/')];
        }

        var first = versions[0];
        var language = LanguageOf(first);
        var slugs = new SlugMaker(LanguageFormats.Of(language).SlugLetters);
        var name = (first.Name is { } given ? slugs.Make(given) : null) ?? slugs.Make(first.Title) ?? first.Fingerprint;
        var section = first.Section ?? request.Section;
        var folder = section == "pages" ? $"content/pages/{name}" : $"content/{section}/{(versions.Select(article => article.Date).FirstOrDefault(date => date is not null) ?? today)[..4]}/{name}";
        for (var number = 2; !IsFree(folder, versions); number++)
        {
            folder = string.Create(CultureInfo.InvariantCulture, $"{(number == 2 ? folder : folder[..folder.LastIndexOf('-')])}-{number}");
        }

        planned.Add(folder);
        return folder;
    }

    private bool IsFree(string folder, Article[] versions)
    {
        if (planned.Contains(folder))
        {
            return false;
        }

        var full = Path.Combine(request.Site, folder);
        return !Directory.Exists(full)
            || versions.Any(article => marks.IsFrom($"{folder}/index.{LanguageOf(article)}.md", article));
    }

    /// <summary>A language that the site does not have is imported into its default one.</summary>
    private string LanguageOf(Article article) => IndexOf(article.Language ?? "") < site.Configuration.Languages.Length ? article.Language! : site.Configuration.DefaultLanguage.Code; // Found by it.

    private int IndexOf(string language)
    {
        var languages = site.Configuration.Languages;
        for (var i = 0; i < languages.Length; i++)
        {
            if (languages[i].Code == language)
            {
                return i;
            }
        }

        return languages.Length;
    }
}
