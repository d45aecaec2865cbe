using SiteGen.Languages;
using SiteGen.Languages.Texts;

namespace SiteGen.Authoring.Importing;

/// <summary>The beginning of a text, for an article that has no headline or no summary of its own.</summary>
internal static class TextBeginning
{
    /// <summary>How long a summary may be.</summary>
    public const int LongestSummary = 200;

    private const int LongestHeadline = 100;

    /// <summary>A headline.</summary>
    public static string Headline(string text, string language) => Cut(text, language, LongestHeadline);

    /// <summary>A summary.</summary>
    public static string Summary(string text, string language) => Cut(text, language, LongestSummary);

    private static string Cut(string text, string language, int longest) => new ExcerptCutter(LanguageFormats.Of(language).Abbreviations).Cut(text, longest);
}
