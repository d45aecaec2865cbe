using SiteGen.Languages;
using SiteGen.Languages.Dates;
using SiteGen.Languages.Numbers;
using SiteGen.Languages.Order;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Slugs;
using SiteGen.Languages.Texts;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Interface;

/// <summary>Reads the section `formats` of interface texts over what the program knows of the language.</summary>
internal static class FormatsReader
{
    private static readonly string[] Known =
    [
        "name", "direction", "open_graph_locale", "months", "months_in_date", "months_inside", "months_short", "weekdays", "weekdays_short",
        "dates", "numbers", "plurals", "lists", "alphabet", "never_first", "quotes", "slugs", "abbreviations", "reading_speed",
    ];

    public static LanguageFormats Read(LanguageFormats known, YamlMap stated, DiagnosticCollector found)
    {
        var formats = known;
        foreach (var (key, value) in stated.Entries)
        {
            formats = key.Value switch
            {
                "name" => formats with { Name = Text(value) },
                "direction" => formats with { Direction = Text(value) == "rtl" ? TextDirection.RightToLeft : TextDirection.LeftToRight },
                "open_graph_locale" => formats with { OpenGraphLocale = Text(value) },
                "months" => formats with { Months = Names(key, value, 12, found) },
                "months_in_date" => formats with { MonthsInDate = Names(key, value, 12, found) },
                "months_inside" => formats with { MonthsInside = Names(key, value, 12, found) },
                "months_short" => formats with { MonthsShort = Names(key, value, 12, found) },
                "weekdays" => formats with { Weekdays = Names(key, value, 7, found) },
                "weekdays_short" => formats with { WeekdaysShort = Names(key, value, 7, found) },
                "dates" => formats with { Dates = Dates(formats.Dates, value, found) },
                "numbers" => formats with { Numbers = Numbers(formats.Numbers, value, found) },
                "plurals" => formats with { Plurals = Plurals(value, found) },
                "lists" => formats with { Lists = Lists(formats.Lists, value, found) },
                "alphabet" => formats with { Alphabet = Alphabet.Of(Text(value), Text(stated["never_first"])) },
                "never_first" => formats,
                "quotes" => formats with { Quotes = Quotes(formats.Quotes, key, value, found) },
                "slugs" => formats with { SlugLetters = Slugs(value) },
                "abbreviations" => formats with { Abbreviations = Items(value) },
                "reading_speed" => formats with { ReadingSpeed = int.TryParse(Text(value), System.Globalization.CultureInfo.InvariantCulture, out var speed) && speed > 0 ? speed : formats.ReadingSpeed },
                _ => Unknown(formats, key, Known, found),
            };
        }

        return formats;
    }

    private static string Text(YamlNode? value) => value is YamlScalar scalar ? scalar.Text : "";

    private static EquatableArray<string> Items(YamlNode value) =>
        value is YamlList list ? list.Items.Select(item => Text(item)).ToEquatableArray() : [];

    private static EquatableArray<string> Names(Located<string> key, YamlNode value, int count, DiagnosticCollector found)
    {
        var names = Items(value);
        if (names.Length != count)
        {
            found.Add(InterfaceRules.WrongCount(key.Location, key.Value, count, names.Length));
            return [];
        }

        return names;
    }

    private static DatePatterns Dates(DatePatterns patterns, YamlNode value, DiagnosticCollector found)
    {
        foreach (var (key, pattern) in Entries(value))
        {
            if (!DateStyleName.TryFind(key.Value, out var style))
            {
                found.Add(InterfaceRules.UnknownFormat(key, NearestName.Find(key.Value, DateStyleName.All)));
            }
            else if (DatePattern.TryParse(Text(pattern), out var parsed, out var unreadable))
            {
                patterns = patterns.With(style, parsed);
            }
            else
            {
                found.Add(InterfaceRules.UnreadableFormat(pattern.Location, key.Value, unreadable));
            }
        }

        return patterns;
    }

    private static NumberSigns Numbers(NumberSigns signs, YamlNode value, DiagnosticCollector found)
    {
        string[] known = ["group", "decimal", "minus", "plus", "percent", "unit"];
        foreach (var (key, sign) in Entries(value))
        {
            signs = key.Value switch
            {
                "group" => signs with { Group = Text(sign) },
                "decimal" => signs with { Decimal = Text(sign) },
                "minus" => signs with { Minus = Text(sign) },
                "plus" => signs with { Plus = Text(sign) },
                "percent" => signs with { PercentPattern = Text(sign) },
                "unit" => signs with { UnitPattern = Text(sign) },
                _ => Unknown(signs, key, known, found),
            };
        }

        return signs;
    }

    private static PluralRules Plurals(YamlNode value, DiagnosticCollector found)
    {
        var rules = PluralRules.None;
        foreach (var (key, rule) in Entries(value))
        {
            if (!PluralCategoryName.TryFind(key.Value, out var category))
            {
                found.Add(InterfaceRules.UnknownFormat(key, NearestName.Find(key.Value, PluralCategoryName.All)));
            }
            else if (rules.TryAdd(category, Text(rule), out var extended, out var unreadable))
            {
                rules = extended;
            }
            else
            {
                found.Add(InterfaceRules.UnreadableFormat(rule.Location, key.Value, unreadable));
            }
        }

        return rules;
    }

    private static ListPatterns Lists(ListPatterns patterns, YamlNode value, DiagnosticCollector found)
    {
        foreach (var (key, pattern) in Entries(value))
        {
            patterns = key.Value switch
            {
                "pair" => patterns with { Pair = Text(pattern) },
                "middle" => patterns with { Middle = Text(pattern) },
                "last" => patterns with { Last = Text(pattern) },
                _ => Unknown(patterns, key, ["pair", "middle", "last"], found),
            };
        }

        return patterns;
    }

    private static QuoteMarks Quotes(QuoteMarks marks, Located<string> key, YamlNode value, DiagnosticCollector found)
    {
        var items = Items(value);
        if (items.Length != 4)
        {
            found.Add(InterfaceRules.WrongCount(key.Location, key.Value, 4, items.Length));
            return marks;
        }

        return new QuoteMarks(items[0], items[1], items[2], items[3]);
    }

    private static EquatableArray<LetterSpelling> Slugs(YamlNode value) => Entries(value)
        .Where(entry => entry.Key.Value.Length == 1)
        .Select(entry => new LetterSpelling(entry.Key.Value[0], Text(entry.Value)))
        .ToEquatableArray();

    private static EquatableArray<YamlEntry> Entries(YamlNode value) => value is YamlMap map ? map.Entries : [];

    private static T Unknown<T>(T unchanged, Located<string> key, IEnumerable<string> known, DiagnosticCollector found)
    {
        found.Add(InterfaceRules.UnknownFormat(key, NearestName.Find(key.Value, known)));
        return unchanged;
    }
}
