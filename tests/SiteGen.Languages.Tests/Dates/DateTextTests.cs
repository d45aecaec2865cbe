using SiteGen.Languages.Dates;

namespace SiteGen.Languages.Tests.Dates;

public class DateTextTests
{
    private static readonly DateOnly Day = new(2025, 11, 15);

    [Theory]
    [InlineData("kk", "card", "15 қараша 2025")]
    [InlineData("kk", "formal", "2025 жылғы 15 қараша")]
    [InlineData("kk", "weekday", "сенбі, 15 қараша 2025")]
    [InlineData("kk", "numeric", "15.11.2025")]
    [InlineData("kk", "short", "15 қар. 2025")]
    [InlineData("kk", "day_month", "15 қараша")]
    [InlineData("kk", "month", "Қараша 2025")]
    [InlineData("kk", "month_name", "Қараша")]
    [InlineData("kk", "in_month", "2025 жылғы қарашада")]
    [InlineData("kk", "year", "2025 жыл")]
    [InlineData("kk", "time", "09:05")]
    [InlineData("kk", "date_time", "15 қараша 2025, 09:05")]
    [InlineData("ru", "card", "15 ноября 2025")]
    [InlineData("ru", "formal", "15 ноября 2025 года")]
    [InlineData("ru", "weekday", "суббота, 15 ноября 2025 года")]
    [InlineData("ru", "numeric", "15.11.2025")]
    [InlineData("ru", "short", "15 нояб. 2025")]
    [InlineData("ru", "day_month", "15 ноября")]
    [InlineData("ru", "month", "Ноябрь 2025")]
    [InlineData("ru", "month_name", "Ноябрь")]
    [InlineData("ru", "in_month", "в ноябре 2025 года")]
    [InlineData("ru", "year", "2025 год")]
    [InlineData("ru", "time", "09:05")]
    [InlineData("ru", "date_time", "15 ноября 2025, 09:05")]
    [InlineData("en", "card", "15 November 2025")]
    [InlineData("en", "formal", "15 November 2025")]
    [InlineData("en", "weekday", "Saturday, 15 November 2025")]
    [InlineData("en", "numeric", "15/11/2025")]
    [InlineData("en", "short", "15 Nov 2025")]
    [InlineData("en", "day_month", "15 November")]
    [InlineData("en", "month", "November 2025")]
    [InlineData("en", "in_month", "in November 2025")]
    [InlineData("en", "year", "2025")]
    [InlineData("en", "date_time", "15 November 2025, 09:05")]
    [InlineData("uz", "card", "2025-11-15")]
    [InlineData("uz", "weekday", "6, 2025-11-15")]
    [InlineData("uz", "month", "2025-11")]
    [InlineData("uz", "month_name", "11")]
    [InlineData("uz", "time", "09:05")]
    [InlineData("uz", "date_time", "2025-11-15 09:05")]
    public void A_date_is_written_in_the_style_asked_for(string language, string style, string expected)
    {
        Assert.True(DateStyleName.TryFind(style, out var found));

        Assert.Equal(expected, new DateText(KnownLanguage.Of(language)).Of(Day, new TimeOnly(9, 5), found));
    }

    [Theory]
    [InlineData("kk", "2025-08-17", "2025-10-03", true, "17 тамыз – 3 қазан 2025")]
    [InlineData("kk", "2025-08-17", "2025-10-03", false, "17 тамыз – 3 қазан")]
    [InlineData("kk", "2025-11-15", "2025-11-17", true, "15–17 қараша 2025")]
    [InlineData("kk", "2025-11-15", "2025-11-17", false, "15–17 қараша")]
    [InlineData("kk", "2025-11-17", "2025-11-15", true, "15–17 қараша 2025")]
    [InlineData("kk", "2025-11-15", "2025-11-15", true, "15 қараша 2025")]
    [InlineData("kk", "2025-11-15", "2025-11-15", false, "15 қараша")]
    [InlineData("kk", "2025-12-28", "2026-01-03", true, "28 желтоқсан 2025 – 3 қаңтар 2026")]
    [InlineData("kk", "2025-12-28", "2026-12-28", false, "28 желтоқсан 2025 – 28 желтоқсан 2026")]
    [InlineData("ru", "2025-08-17", "2025-10-03", false, "17 августа – 3 октября")]
    [InlineData("ru", "2025-08-17", "2025-10-03", true, "17 августа – 3 октября 2025")]
    [InlineData("ru", "2025-11-15", "2025-11-17", true, "15–17 ноября 2025")]
    [InlineData("en", "2025-11-15", "2025-11-17", true, "15–17 November 2025")]
    [InlineData("uz", "2025-11-15", "2025-11-17", true, "2025-11-15 – 2025-11-17")]
    public void A_span_of_days_repeats_as_little_as_it_can(string language, string first, string last, bool withYear, string expected) =>
        Assert.Equal(expected, new DateText(KnownLanguage.Of(language)).Span(Iso(first), Iso(last), withYear));

    [Theory]
    [InlineData("kk", "2023–2027 жылдар")]
    [InlineData("ru", "2023–2027 годы")]
    [InlineData("en", "2023–2027")]
    public void A_span_of_years_is_one_phrase(string language, string expected) =>
        Assert.Equal(expected, new DateText(KnownLanguage.Of(language)).Years(2023, 2027));

    [Theory]
    [InlineData(
        "kk",
        "1 қаңтар, 1 ақпан, 1 наурыз, 1 сәуір, 1 мамыр, 1 маусым, 1 шілде, 1 тамыз, 1 қыркүйек, 1 қазан, 1 қараша, 1 желтоқсан")]
    [InlineData(
        "ru",
        "1 января, 1 февраля, 1 марта, 1 апреля, 1 мая, 1 июня, 1 июля, 1 августа, 1 сентября, 1 октября, 1 ноября, 1 декабря")]
    public void Every_month_stands_beside_its_day_in_the_right_form(string language, string expected)
    {
        var text = new DateText(KnownLanguage.Of(language));

        Assert.Equal(expected, string.Join(", ", Enumerable.Range(1, 12).Select(month => text.Of(new DateOnly(2025, month, 1), DateStyle.DayAndMonth))));
    }

    [Theory]
    [InlineData("kk", "month_short", "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.")]
    [InlineData("kk", "month_alone", "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан")]
    [InlineData("kk", "month_inside", "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда")]
    [InlineData("ru", "month_short", "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.")]
    [InlineData("ru", "month_alone", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")]
    [InlineData("ru", "month_inside", "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре")]
    public void Every_month_has_its_other_forms(string language, string place, string expected)
    {
        var text = new DateText(KnownLanguage.Of(language));
        var pattern = DatePattern.Parse($"{{{place}}}");

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(1, 12).Select(month => text.Of(new DateOnly(2025, month, 1), default, pattern))));
    }

    [Theory]
    [InlineData("kk", "weekday_short", "дс сс ср бс жм сб жс")]
    [InlineData("ru", "weekday_short", "пн вт ср чт пт сб вс")]
    [InlineData("en", "weekday_title", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")]
    [InlineData("uz", "weekday_short", "1 2 3 4 5 6 7")]
    public void Every_weekday_has_its_other_forms(string language, string place, string expected)
    {
        var text = new DateText(KnownLanguage.Of(language));
        var pattern = DatePattern.Parse($"{{{place}}}");

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(10, 7).Select(day => text.Of(new DateOnly(2025, 11, day), default, pattern))));
    }

    [Theory]
    [InlineData("kk", "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі")]
    [InlineData("ru", "понедельник вторник среда четверг пятница суббота воскресенье")]
    public void The_week_begins_on_Monday(string language, string expected)
    {
        var text = new DateText(KnownLanguage.Of(language));
        var monday = new DateOnly(2025, 11, 10);

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, 7).Select(day => text.Weekday(monday.AddDays(day).DayOfWeek))));
    }

    [Fact]
    public void A_template_may_bring_a_pattern_of_its_own() =>
        Assert.Equal(
            "Сб · 15/11 · 9.05",
            new DateText(KnownLanguage.Of("ru")).Of(Day, new TimeOnly(9, 5), DatePattern.Parse("Сб · {day2}/{month_number} · {hour}.{minute2}")));

    [Fact]
    public void A_pattern_longer_than_the_buffer_is_written_whole()
    {
        var pattern = string.Concat(Enumerable.Repeat("{weekday} ", 100));

        Assert.Equal(
            string.Concat(Enumerable.Repeat("суббота ", 100)),
            new DateText(KnownLanguage.Of("ru")).Of(Day, default, DatePattern.Parse(pattern)));
    }

    [Fact]
    public void Writing_a_date_allocates_the_text_alone()
    {
        var text = new DateText(KnownLanguage.Of("kk"));
        var written = text.Of(Day, DateStyle.Formal);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            written = text.Of(Day, DateStyle.Formal);
        }

        // A string is its header, its length, its characters and a terminator, rounded up to eight bytes.
        var bytes = (22 + (2 * written.Length) + 7) / 8 * 8;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 * bytes);
    }

    private static DateOnly Iso(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
