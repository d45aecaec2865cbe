using SiteGen.Languages.Dates;
using SiteGen.Languages.Numbers;
using SiteGen.Languages.Order;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Slugs;
using SiteGen.Languages.Texts;
using SiteGen.Languages.Typography;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages;

/// <summary>
/// Everything a language does to dates, numbers, plurals, order and addresses, as data: a language the program has never seen is
/// described by setting these properties. None comes from the machine's culture data, which differs between machines.
/// </summary>
public sealed record LanguageFormats
{
    private LanguageFormats(string code)
    {
        Code = code;
        Name = code;
        OpenGraphLocale = code;
    }

    /// <summary>The language tag: `kk`, `ru`, `uz`, `kk-Latn`.</summary>
    public string Code { get; }

    /// <summary>The language's own name for itself: «Қазақша».</summary>
    public string Name { get; init; }

    /// <summary>Which way its lines run.</summary>
    public TextDirection Direction { get; init; } = TextDirection.LeftToRight;

    /// <summary>The value of `og:locale`: `kk_KZ`.</summary>
    public string OpenGraphLocale { get; init; }

    /// <summary>The months from January as they are called alone: «ноябрь».</summary>
    public EquatableArray<string> Months { get; init; }

    /// <summary>The months beside a day: «ноября»; without them, <see cref="Months"/>.</summary>
    public EquatableArray<string> MonthsInDate { get; init; }

    /// <summary>The months as they say when something happened: «в ноябре» without «в»; without them, <see cref="Months"/>.</summary>
    public EquatableArray<string> MonthsInside { get; init; }

    /// <summary>The months cut short: «нояб.»; without them, <see cref="MonthsInDate"/>.</summary>
    public EquatableArray<string> MonthsShort { get; init; }

    /// <summary>The days of the week from Monday.</summary>
    public EquatableArray<string> Weekdays { get; init; }

    /// <summary>The days of the week from Monday, cut short; without them, <see cref="Weekdays"/>.</summary>
    public EquatableArray<string> WeekdaysShort { get; init; }

    /// <summary>How dates are written.</summary>
    public DatePatterns Dates { get; init; } = DatePatterns.Neutral;

    /// <summary>The signs of numbers.</summary>
    public NumberSigns Numbers { get; init; } = new();

    /// <summary>Which form a counted word takes.</summary>
    public PluralRules Plurals { get; init; } = PluralRules.None;

    /// <summary>How lists are joined.</summary>
    public ListPatterns Lists { get; init; } = new();

    /// <summary>The letters in order.</summary>
    public Alphabet Alphabet { get; init; } = Alphabet.Empty;

    /// <summary>The quotation marks.</summary>
    public QuoteMarks Quotes { get; init; } = new("“", "”", "‘", "’");

    /// <summary>What its typography asks for beside the quotation marks; null for a language whose texts stay as they are written.</summary>
    public TypographyRules? Typography { get; init; }

    /// <summary>How its letters are written in addresses; letters without an entry are looked up in a table for all languages.</summary>
    public EquatableArray<LetterSpelling> SlugLetters { get; init; }

    /// <summary>Abbreviations after whose stop a sentence goes on: «млн.», «т.б.».</summary>
    public EquatableArray<string> Abbreviations { get; init; }

    /// <summary>How many letters, digits and spaces are read in a minute.</summary>
    public int ReadingSpeed { get; init; } = ReadingTime.DefaultSpeed;

    /// <summary>The language of a code that the program knows by itself (`kk`, `ru`, `en`), or null.</summary>
    public static LanguageFormats? BuiltIn(string code) => code switch
    {
        "kk" => KazakhLanguage.Formats,
        "ru" => RussianLanguage.Formats,
        "en" => EnglishLanguage.Formats,
        _ => null,
    };

    /// <summary>The language of a code: one that the program knows by itself, else one of which nothing is known.</summary>
    public static LanguageFormats Of(string code) => BuiltIn(code) ?? Neutral(code);

    /// <summary>A language of which nothing is known: dates as in ISO 8601, letters in the order of their codes, one plural form.</summary>
    public static LanguageFormats Neutral(string code) => new(code);
}
