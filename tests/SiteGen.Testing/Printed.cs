using SiteGen.Languages;
using SiteGen.Languages.Typography;

namespace SiteGen.Testing;

/// <summary>What typography makes of a text, for tests that hold a page against its source.</summary>
public static class Printed
{
    /// <summary>A title or a summary as its language is printed.</summary>
    public static string Of(string language, string text) =>
        LanguageFormats.BuiltIn(language) is { Typography: { } rules } formats ? new Typographer(rules with { Quotes = formats.Quotes }).Of(text) : text;

    /// <summary>A text in which all that typography may change is alike, so that a source can be found on its page.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = source[i] switch
            {
                '\u00A0' => ' ',
                '–' or '—' => '-',
                '«' or '»' or '„' or '“' or '”' => '"',
                var letter => letter,
            };
        }
    });
}
