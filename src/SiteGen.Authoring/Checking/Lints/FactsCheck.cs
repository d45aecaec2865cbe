using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Lints;

/// <summary>Looks at what releases state beside their texts: translations, announcements, key figures, who paid, whom to call.</summary>
internal static class FactsCheck
{
    private const int DaysOfGrace = 30;

    /// <summary>The findings.</summary>
    public static IEnumerable<Diagnostic> Of(CheckedPages pages)
    {
        var site = pages.Site;
        var campaign = Campaign(site.Configuration.Extra);
        foreach (var set in pages.Sets)
        {
            var first = set[0];
            var missing = site.Configuration.Languages.Where(language => !set.Any(page => page.Language.Index == language.Index)).Select(language => language.Code).ToArray();
            if (missing.Length > 0 && first.IsRelease)
            {
                yield return LintRules.NoTranslation(pages.TitlePlace(first), string.Join(", ", missing));
            }

            foreach (var other in set.Skip(1).Where(other => Values(other.Facts.Figures) != Values(first.Facts.Figures)))
            {
                yield return LintRules.Figures(FigurePlace(other, pages), FigurePlace(first, pages), Values(other.Facts.Figures), Values(first.Facts.Figures));
            }

            if (Passed(first, site.Model.Now) is { } date)
            {
                yield return LintRules.Passed(pages.ParsedOf(first).FrontMatter.Type?.Location ?? pages.TitlePlace(first), date);
            }

            if (campaign is { } days && first.IsRelease && first.Date.Local.Date is var day && day >= days.From && day <= days.To && first.Facts.PaidBy.Texts.IsEmpty)
            {
                yield return LintRules.NoPaidBy(pages.TitlePlace(first));
            }
        }

        foreach (var contact in site.Configuration.Contacts.Where(contact => string.IsNullOrWhiteSpace(contact.Phone)))
        {
            yield return LintRules.NoPhone(SourceLocation.OfFile("site.yml"), contact.Id);
        }
    }

    private static string? Passed(Page page, Instant now)
    {
        var ended = page.Facts.EventEnd ?? page.Facts.EventDate;
        return page.Facts.Type == ReleaseType.Announcement && page.Facts.Expires is null && ended is { } moment && now - moment.Instant > Duration.FromDays(DaysOfGrace)
            ? moment.Local.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static string Values(EquatableArray<Figure> figures) => figures.IsEmpty
        ? "–"
        : string.Join("; ", figures.Select(figure => string.Join(' ', new[] { figure.Value.Value, figure.Of?.Value, figure.Previous?.Value }
            .Where(value => value is not null).Select(value => value?.ToString(CultureInfo.InvariantCulture)))));

    private static SourceLocation FigurePlace(Page page, CheckedPages pages) => page.Facts.Figures.IsEmpty ? pages.TitlePlace(page) : page.Facts.Figures[0].Value.Location;

    /// <summary>`extra: { check: { campaign: [2026-12-01, 2027-01-10] } }` of `site.yml`.</summary>
    private static (LocalDate From, LocalDate To)? Campaign(YamlNode? extra) =>
        CheckSettings.Of(extra)?["campaign"] is YamlList { Items: [YamlScalar from, YamlScalar to] }
        && LocalDatePattern.Iso.Parse(from.Text) is { Success: true } begin && LocalDatePattern.Iso.Parse(to.Text) is { Success: true } end
            ? (begin.Value, end.Value)
            : null;
}
