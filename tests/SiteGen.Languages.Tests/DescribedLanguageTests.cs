using SiteGen.Languages.Dates;
using SiteGen.Languages.Numbers;
using SiteGen.Languages.Order;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Slugs;
using SiteGen.Languages.Texts;

namespace SiteGen.Languages.Tests;

/// <summary>A language of which the program knows nothing, described by nothing but data, does all that a built-in one does.</summary>
public class DescribedLanguageTests
{
    private static readonly LanguageFormats Uzbek = LanguageFormats.Neutral("uz") with
    {
        Name = "O\u02BBzbekcha",
        OpenGraphLocale = "uz_UZ",
        Months = ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr"],
        Weekdays = ["dushanba", "seshanba", "chorshanba", "payshanba", "juma", "shanba", "yakshanba"],
        Dates = DatePatterns.Neutral
            .With(DateStyle.Card, DatePattern.Parse("{year}-yil {day}-{month}"))
            .With(DateStyle.DaysOfMonth, DatePattern.Parse("{year}-yil {from_day}–{day}-{month}")),
        Numbers = new NumberSigns { Decimal = ",", PercentPattern = "{n} foiz" },
        Plurals = PluralRules.Parse((PluralCategory.One, "n = 1")),
        Lists = new ListPatterns { Pair = "{0} va {1}", Last = "{0} va {1}" },
        Alphabet = Alphabet.Of("A B D E F G H I J K L M N O P Q R S T U V X Y Z O\u02BB/O' G\u02BB/G' Sh Ch Ng"),
        Quotes = new QuoteMarks("«", "»", "“", "”"),
        SlugLetters = [new LetterSpelling('\'', "")],
        Abbreviations = ["mln."],
    };

    [Fact]
    public void It_writes_dates() =>
        Assert.Equal(
            ["2025-yil 15-noyabr", "2025-yil 15–17-noyabr", "2025-11", "shanba, 2025-11-15"],
            [
                new DateText(Uzbek).Of(new DateOnly(2025, 11, 15), DateStyle.Card),
                new DateText(Uzbek).Span(new DateOnly(2025, 11, 15), new DateOnly(2025, 11, 17)),
                new DateText(Uzbek).MonthHeading(2025, 11),
                new DateText(Uzbek).Of(new DateOnly(2025, 11, 15), DateStyle.Weekday),
            ]);

    [Fact]
    public void It_counts_and_joins() =>
        Assert.Equal(
            ["1 xabar", "5 xabarlar", "43,5 foiz", "a, b va c"],
            [
                new PluralText(Uzbek).Of(1, new PluralForms("{n} xabarlar") { One = "{n} xabar" }),
                new PluralText(Uzbek).Of(5, new PluralForms("{n} xabarlar") { One = "{n} xabar" }),
                new NumberText(Uzbek.Numbers).Percent(43.5m),
                new ListText(Uzbek.Lists).Of(["a", "b", "c"]),
            ]);

    [Fact]
    public void It_orders_and_makes_addresses()
    {
        Assert.Equal(["Olma", "Osiyo", "Zar", "O'rik", "Shahar"], new LetterOrder(Uzbek.Alphabet).Sort(["Shahar", "O'rik", "Zar", "Osiyo", "Olma"], name => name));
        Assert.Equal("ozbekiston-gunchasi", new SlugMaker(Uzbek.SlugLetters).Make("O'zbekiston g\u02BBunchasi!"));
    }

    [Fact]
    public void It_cuts_texts() =>
        Assert.Equal("Byudjet 5 mln. Dollar boldi.", new ExcerptCutter(Uzbek.Abbreviations).Cut("Byudjet 5 mln. Dollar boldi. Bu juda yaxshi.", 35));
}
