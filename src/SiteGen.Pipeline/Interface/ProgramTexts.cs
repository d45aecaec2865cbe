namespace SiteGen.Pipeline.Interface;

/// <summary>The texts that the program itself asks for, beside those that templates do: a theme of one's own must have them too.</summary>
internal static class ProgramTexts
{
    /// <summary>Their keys.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "nav.home", "nav.all_news", "nav.tags", "nav.projects", "nav.regions", "nav.archive", "archive.title", "corrections.title", "corrections.intro",
        "search.title", "search.ways", "missing.title", "terms.tags", "terms.projects", "regions.intro", "home.by_month", "list.in_region",
        "list.of_tag", "list.of_project", "list.of_type", "list.of_region_tag", "pager.page", "story.reading_time", "story.correction", "switch.missing",
        "interview.question", "embed.video", "embed.telegram", "figures.label", "figures.unit", "figures.value", "figures.of",
        "figures.previous", "figures.period", "figures.date", "figures.release", "figures.address", "size.bytes", "size.kilobytes", "size.megabytes", "banner_text.draft", "banner_text.embargo", "banner_text.expired", "banner_text.withdrawn",
        "type.news", "type.press-release", "type.interview", "type.meeting", "type.visit", "type.statement", "type.announcement", "type.photo",
    ];
}
