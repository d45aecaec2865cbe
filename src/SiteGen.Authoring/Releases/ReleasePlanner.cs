using System.Globalization;
using System.Text;
using NodaTime;
using SiteGen.Languages.Slugs;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using NodaTime.Text;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Releases;

/// <summary>
/// Plans a release and tries it: the site is loaded with the new files laid over it, by the stages of a build, so that whatever a build would
/// say of them is said before anything is written, in the same words.
/// </summary>
public sealed class ReleasePlanner
{
    private const string Section = "news";

    private readonly ReleaseOrder order;
    private readonly SiteSurvey site;
    private readonly ISourceFolder folder;
    private readonly Instant now;
    private readonly ICacheFolder? kept;

    private ReleasePlanner(ReleaseOrder order, SiteSurvey site, ISourceFolder folder, Instant now, ICacheFolder? kept) =>
        (this.order, this.site, this.folder, this.now, this.kept) = (order, site, folder, now, kept);

    /// <summary>The plan with what a build will warn of; null, and why, when the release cannot be begun.</summary>
    public static Diagnosed<ReleasePlan?> Plan(ReleaseOrder order, SiteSurvey site, ISourceFolder folder, Instant now, ICacheFolder? kept = null)
    {
        var vocabulary = new VocabularyIds(site.Vocabulary);
        return new ReleasePlanner(
            order with
            {
                Regions = order.Regions.Select(vocabulary.Region).ToEquatableArray(),
                Tags = order.Tags.Select(vocabulary.Tag).ToEquatableArray(),
                Projects = order.Projects.Select(vocabulary.Project).ToEquatableArray(),
            },
            site,
            folder,
            now,
            kept).Plan();
    }

    /// <summary>The slug of a title in a language of the site, or null.</summary>
    public static string? SlugOf(string title, string language, SiteSurvey site)
    {
        var known = site.Interfaces.FirstOrDefault(texts => texts.Code == language) ?? site.Interfaces[0];
        return new SlugMaker(known.Formats.SlugLetters).Make(title);
    }

    private Diagnosed<ReleasePlan?> Plan()
    {
        var found = new DiagnosticCollector();
        var codes = site.Configuration.Languages.Select(language => language.Code).ToArray();
        foreach (var title in order.Titles.Where(title => !codes.Contains(title.Language)))
        {
            found.Add(ReleaseRules.UnknownLanguage(title.Language, codes));
        }

        var untranslated = codes.Where(code => order.TitleIn(code) is null).ToEquatableArray();
        if (order.IsReady && !untranslated.IsEmpty)
        {
            found.Add(ReleaseRules.Untranslated(untranslated));
        }

        if (Slug(found) is not { } slug || found.HasErrors)
        {
            return found.Finish<ReleasePlan?>(null);
        }

        var date = order.Date ?? order.Embargo ?? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(site.Configuration.TimeZone.ToLocal(now).LocalDateTime);
        var stem = $"content/{Section}/{YearOf(date)}/{slug}";
        if (PlaceOf(stem) is { } place)
        {
            found.Add(ReleaseRules.Taken(slug, place, FreeSlug(stem, slug, null)));
            return found.Finish<ReleasePlan?>(null);
        }

        return Try(slug, stem, Compose(stem, date), untranslated, found);
    }

    private Diagnosed<ReleasePlan?> Try(string slug, string stem, EquatableArray<PlannedFile> files, EquatableArray<string> untranslated, DiagnosticCollector found)
    {
        var over = new MemoryFolder(files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text))));
        var loaded = SiteBuilder.Load(new BuildRequest { Now = now, Drafts = true, Preview = true }, new OverlayFolder(over, folder), kept);
        var lines = files.ToDictionary(file => file.Path, file => file.Text.Count(letter => letter == '\n'), StringComparer.Ordinal);
        var paths = lines.Keys.ToHashSet(StringComparer.Ordinal);
        var pages = loaded.Value?.Model.Pages.Where(page => paths.Contains(page.File.Path)).ToArray() ?? [];
        var other = loaded.Value?.Model.Pages.FirstOrDefault(page => !paths.Contains(page.File.Path) && pages.Any(own => own.Path == page.Path));
        if (other is not null)
        {
            found.Add(ReleaseRules.Taken(slug, other.File.Path, FreeSlug(stem, slug, loaded.Value?.Model)));
        }

        foreach (var diagnostic in loaded.Diagnostics.Where(diagnostic => IsAbout(diagnostic, paths) && (other is null || !IsAbout(diagnostic, [other.File.Path]))))
        {
            if (diagnostic.Location is not { } location || !lines.TryGetValue(location.Path, out var last))
            {
                found.Add(diagnostic);
            }
            else if (diagnostic.IsError)
            {
                // The files are not there yet: a place in one of them would lead nowhere.
                found.Add(diagnostic with { Location = null });
            }
            else if (location.Line < last)
            {
                // That a text which nobody has written yet lacks something is no news.
                found.Add(diagnostic);
            }
        }

        return found.Finish(found.HasErrors
            ? null
            : new ReleasePlan
            {
                Slug = slug,
                Files = files,
                Addresses = files.Select(file => pages.First(page => page.File.Path == file.Path).Path).ToEquatableArray(),
                Untranslated = untranslated,
            });
    }

    private static bool IsAbout(Diagnostic diagnostic, IReadOnlySet<string> paths) =>
        (diagnostic.Location is { } location && paths.Contains(location.Path))
        || diagnostic.Related.Any(related => paths.Contains(related.Path))
        || diagnostic.Arguments.Any(paths.Contains);

    private static bool IsAbout(Diagnostic diagnostic, string[] paths) => IsAbout(diagnostic, paths.ToHashSet(StringComparer.Ordinal));

    private EquatableArray<PlannedFile> Compose(string stem, string date)
    {
        var languages = site.Configuration.Languages;
        var texts = new ReleaseTexts(order, languages, date);
        var original = PathOf(languages[0]);
        var name = UrlPath.NameOf(original);
        return languages
            .Select(language => new PlannedFile(PathOf(language), language.Code, language.Index == 0 ? texts.Original(language) : texts.Translation(language, name)))
            .ToEquatableArray();

        string PathOf(Language language) => order.IsFlat ? $"{stem}.{language.Code}.md" : $"{stem}/index.{language.Code}.md";
    }

    /// <summary>The slug that was asked for, else that of the default language's title, else of the first that makes one.</summary>
    private string? Slug(DiagnosticCollector found)
    {
        if (order.Slug is { } asked)
        {
            var made = SlugOf(asked, site.Configuration.DefaultLanguage.Code, site);
            if (made == asked)
            {
                return asked;
            }

            found.Add(ReleaseRules.BadSlug(asked, made));
            return null;
        }

        var inOrder = site.Configuration.Languages
            .Where(language => order.TitleIn(language.Code) is not null)
            .Select(language => SlugOf(order.TitleIn(language.Code)!, language.Code, site)); // Filtered.
        if (inOrder.FirstOrDefault(slug => slug is not null) is { } slug)
        {
            return slug;
        }

        if (!found.HasErrors)
        {
            found.Add(ReleaseRules.NoSlug(order.Titles[0].Text));
        }

        return null;
    }

    /// <summary>A date that cannot be read is reported by the trial; until then any year will do.</summary>
    private string YearOf(string date) => date.Length > 4 && date[4] == '-' && date.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        ? date[..4]
        : site.Configuration.TimeZone.ToLocal(now).Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>What of the site is in the way of a release at a path, or null.</summary>
    private string? PlaceOf(string stem)
    {
        var inFolder = stem + "/";
        foreach (var file in site.Sources.Pages.Concat(site.Sources.Files))
        {
            if (file.Path.StartsWith(inFolder, StringComparison.OrdinalIgnoreCase))
            {
                return inFolder;
            }

            if (file.TranslationKey.Length > 0 && string.Equals("content/" + file.TranslationKey, stem, StringComparison.OrdinalIgnoreCase))
            {
                return file.Path;
            }
        }

        return null;
    }

    /// <summary>The first of `slug-2`, `slug-3` … that neither a folder nor, where the model is known, an address has.</summary>
    private string FreeSlug(string stem, string slug, SiteModel? model)
    {
        var addresses = model?.Pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal) ?? [];
        var inSection = stem[..^slug.Length];
        for (var number = 2; ; number++)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            if (PlaceOf(inSection + next) is null && !addresses.Any(address => address.EndsWith($"/{next}/", StringComparison.Ordinal)))
            {
                return next;
            }
        }
    }
}
