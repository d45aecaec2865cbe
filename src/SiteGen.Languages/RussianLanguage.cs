using SiteGen.Languages.Dates;
using SiteGen.Languages.Numbers;
using SiteGen.Languages.Order;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Slugs;
using SiteGen.Languages.Texts;
using SiteGen.Languages.Typography;

namespace SiteGen.Languages;

/// <summary>Russian as the press of Kazakhstan writes it.</summary>
internal static class RussianLanguage
{
    public static LanguageFormats Formats { get; } = LanguageFormats.Neutral("ru") with
    {
        Name = "Русский",
        OpenGraphLocale = "ru_RU",
        Months = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
        MonthsInDate =
        [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
        ],
        MonthsInside =
        [
            "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
        ],
        MonthsShort = ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."],
        Weekdays = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        WeekdaysShort = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
        Dates = DatePatterns.Neutral
            .With(DateStyle.Card, "{day} {month} {year}")
            .With(DateStyle.Formal, "{day} {month} {year} года")
            .With(DateStyle.Weekday, "{weekday}, {day} {month} {year} года")
            .With(DateStyle.Numeric, "{day2}.{month2}.{year}")
            .With(DateStyle.Short, "{day} {month_short} {year}")
            .With(DateStyle.DayAndMonth, "{day} {month}")
            .With(DateStyle.MonthHeading, "{month_title} {year}")
            .With(DateStyle.InMonth, "в {month_inside} {year} года")
            .With(DateStyle.YearHeading, "{year} год")
            .With(DateStyle.DateTime, "{day} {month} {year}, {hour2}:{minute2}")
            .With(DateStyle.DaysOfMonth, "{from_day}–{day} {month} {year}")
            .With(DateStyle.DaysOfYear, "{from_day} {from_month} – {day} {month} {year}")
            .With(DateStyle.DaysAcrossYears, "{from_day} {from_month} {from_year} – {day} {month} {year}")
            .With(DateStyle.DaysOfMonthWithoutYear, "{from_day}–{day} {month}")
            .With(DateStyle.DaysOfYearWithoutYear, "{from_day} {from_month} – {day} {month}")
            .With(DateStyle.Years, "{from_year}–{year} годы"),
        Numbers = new NumberSigns { Decimal = ",", PercentPattern = "{n}\u00A0%" },
        Plurals = PluralRules.Parse(
            (PluralCategory.One, "v = 0 and i % 10 = 1 and i % 100 != 11"),
            (PluralCategory.Few, "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
            (PluralCategory.Many, "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14")),
        Lists = new ListPatterns { Pair = "{0} и {1}", Last = "{0} и {1}" },
        // The Kazakh letters of names stand beside the letters a Russian reader looks under.
        Alphabet = Alphabet.Of("А/Ә Б В Г/Ғ Д Е/Ё Ж З И/І Й К/Қ Л М Н/Ң О/Ө П Р С Т У/Ұ/Ү Ф Х/Һ Ц Ч Ш Щ Ъ Ы Ь Э Ю Я", neverFirst: "Ъ Ь"),
        Quotes = new QuoteMarks("«", "»", "„", "“"),
        Typography = new TypographyRules
        {
            Dash = '—',
            ShortWords = ["а", "в", "и", "к", "о", "с", "у", "я", "во", "до", "за", "из", "ко", "на", "не", "ни", "но", "об", "от", "по", "со"],
        },
        SlugLetters = LetterSpellings.Of(
            "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch "
            + "ъ - ы y ь - э e ю yu я ya"),
        Abbreviations =
        [
            "млн.", "млрд.", "трлн.", "тыс.", "г.", "гг.", "ул.", "руб.", "им.", "др.", "пр.", "обл.", "р-н.", "т.е.", "т. е.", "т.д.", "т. д.",
            "т.п.", "т. п.", "т.к.", "т. к.", "н.э.", "н. э.", "в.", "вв.", "стр.", "см.", "ст.", "д.", "кв.", "пос.", "с.",
        ],
    };
}
