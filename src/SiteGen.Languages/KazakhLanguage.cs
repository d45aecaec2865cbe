using SiteGen.Languages.Dates;
using SiteGen.Languages.Numbers;
using SiteGen.Languages.Order;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Slugs;
using SiteGen.Languages.Texts;
using SiteGen.Languages.Typography;

namespace SiteGen.Languages;

/// <summary>Kazakh in Cyrillic, as the press of Kazakhstan writes it.</summary>
internal static class KazakhLanguage
{
    public static LanguageFormats Formats { get; } = LanguageFormats.Neutral("kk") with
    {
        Name = "Қазақша",
        OpenGraphLocale = "kk_KZ",
        Months = ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
        MonthsInside =
        [
            "қаңтарда", "ақпанда", "наурызда", "сәуірде", "мамырда", "маусымда",
            "шілдеде", "тамызда", "қыркүйекте", "қазанда", "қарашада", "желтоқсанда",
        ],
        MonthsShort = ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."],
        Weekdays = ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
        WeekdaysShort = ["дс", "сс", "ср", "бс", "жм", "сб", "жс"],
        Dates = DatePatterns.Neutral
            .With(DateStyle.Card, "{day} {month} {year}")
            .With(DateStyle.Formal, "{year} жылғы {day} {month}")
            .With(DateStyle.Weekday, "{weekday}, {day} {month} {year}")
            .With(DateStyle.Numeric, "{day2}.{month2}.{year}")
            .With(DateStyle.Short, "{day} {month_short} {year}")
            .With(DateStyle.DayAndMonth, "{day} {month}")
            .With(DateStyle.MonthHeading, "{month_title} {year}")
            .With(DateStyle.InMonth, "{year} жылғы {month_inside}")
            .With(DateStyle.YearHeading, "{year} жыл")
            .With(DateStyle.DateTime, "{day} {month} {year}, {hour2}:{minute2}")
            .With(DateStyle.DaysOfMonth, "{from_day}–{day} {month} {year}")
            .With(DateStyle.DaysOfYear, "{from_day} {from_month} – {day} {month} {year}")
            .With(DateStyle.DaysAcrossYears, "{from_day} {from_month} {from_year} – {day} {month} {year}")
            .With(DateStyle.DaysOfMonthWithoutYear, "{from_day}–{day} {month}")
            .With(DateStyle.DaysOfYearWithoutYear, "{from_day} {from_month} – {day} {month}")
            .With(DateStyle.Years, "{from_year}–{year} жылдар"),
        Numbers = new NumberSigns { Decimal = "," },
        Plurals = PluralRules.Parse((PluralCategory.One, "n = 1")),
        Lists = new ListPatterns { Pair = "{0} және {1}" },
        Alphabet = Alphabet.Of("А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я", neverFirst: "Ъ Ь"),
        Quotes = new QuoteMarks("«", "»", "“", "”"),
        Typography = new TypographyRules { Dash = '–' },
        SlugLetters = LetterSpellings.Of(
            "а a ә a б b в v г g ғ g д d е e ё yo ж zh з z и i й i к k қ q л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f "
            + "х h һ h ц ts ч ch ш sh щ shch ъ - ы y і i ь - э e ю yu я ya ş sh"),
        Abbreviations =
        [
            "млн.", "млрд.", "трлн.", "мың.", "т.б.", "т. б.", "т.с.с.", "ж.", "жж.", "ғ.", "ғғ.", "қ.", "обл.", "ауд.", "көш.", "им.", "б.з.",
            "г.", "гг.", "ул.", "руб.", "тыс.", "др.", "пр.",
        ],
    };
}
