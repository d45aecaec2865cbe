using System.Globalization;
using SiteGen.Languages.Slugs;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Interface;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>Gives every page its address within the site. The same file, date and settings always give the same address.</summary>
internal sealed class AddressPlanner(SiteConfiguration configuration, EquatableArray<LanguageInterface> interfaces)
{
    private readonly SlugMaker[] slugs = interfaces.Select(language => new SlugMaker(language.Formats.SlugLetters)).ToArray();

    /// <summary>The address of a page: begins and ends with `/`.</summary>
    public string PathOf(ParsedPage page, PageFacts facts, Language language, DiagnosticCollector found)
    {
        var slug = page.FrontMatter.Slug?.Value ?? slugs[language.Index].Make(page.File.Name);
        if (slug is null)
        {
            found.Add(ModelRules.EmptySlug(page.File.Path, page.File.Name));
            slug = "page";
        }

        return page.File.Kind == SourceKind.Release
            ? Expand(page.File, facts, language, slug)
            : PagePath(page.File, language, slug);
    }

    /// <summary>The part of an address that stands for a section: the same in every language.</summary>
    public string SectionName(string section) => slugs[0].Make(section) ?? section;

    private string Expand(SourceFile file, PageFacts facts, Language language, string slug)
    {
        var date = (facts.Date ?? default).Local.LocalDateTime;
        return configuration.Permalink
            .Replace("{lang}", language.Code, StringComparison.Ordinal)
            .Replace("{section}", SectionName(file.Section), StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{day}", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{slug}", slug, StringComparison.Ordinal);
    }

    private string PagePath(SourceFile file, Language language, string slug)
    {
        // `pages/about.kk.md` stands at `/kk/about/`, `pages/law/order.kk.md` at `/kk/law/order/`.
        var folders = file.TranslationKey.Split('/')[1..^1].Select(part => slugs[language.Index].Make(part) ?? part);
        return $"/{string.Join('/', folders.Prepend(language.Code).Append(slug))}/";
    }
}
