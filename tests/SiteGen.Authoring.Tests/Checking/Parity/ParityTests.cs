using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Parity;

public class ParityTests
{
    [Fact]
    public void Two_numbers_that_belong_together_are_shown_side_by_side_with_both_places() =>
        Assert.Equal(
            """
            content/news/2025/a/index.kk.md:7:8: warning SG1120: Here it is '1 250', in content/news/2025/a/index.ru.md:6:6 it is '1 520'. Correct one of the two.
              see content/news/2025/a/index.ru.md:6:6

            """,
            CheckedTestSite.Lines(CheckedTestSite.Pair("Ауылда 1 250 үй бар.", "Есть 1 520 домов."), "SG112"));

    /// <summary>The same said in both languages, each as it says it.</summary>
    [Theory]
    [InlineData("1 250 үй, 1\u00A0250 пәтер, 8 102 адам", "1250 домов, 1\u00A0250 квартир, 8\u00A0102 человека")]
    [InlineData("1&nbsp;250 үй", "1 250 домов")]
    [InlineData("2,3 млрд теңге, 6,9 миллион, 34 мыңнан астам", "2,3 миллиарда тенге, 6 900 000, более 34 тыс. человек")]
    [InlineData("Халықтың 43,5 пайызы, 62%", "43,5 % жителей, 62 процента")]
    [InlineData("2026 жылғы 21 қараша", "21 ноября 2026 года")]
    [InlineData("21 қараша 2026, 2026 жылдың 21 қарашасында", "21.11.2026")]
    [InlineData("2026-11-21", "21.11.2026")]
    [InlineData("1 қыркүйектен 15 қазанға дейін", "с 1 сентября по 15 октября")]
    [InlineData("17–19 қараша", "с 17 по 19 ноября")]
    [InlineData("17 қарашадан 19 қарашаға дейін", "с 17 по 19 ноября")]
    [InlineData("4 мамырда және 4 наурызда", "4 мая и 4 марта")]
    [InlineData("сағат 18:00-ге дейін, сағат 9:30-да", "до 18:00, в 09.30")]
    [InlineData("сағат 10:00-де", "в 10 часов")]
    [InlineData("5-сынып, 41-і, 2025 жылы", "5-й класс, 41 из них, в 2025 году")]
    [InlineData("2 ауыл, 3 көше, 12 үй, 25 бала", "два села, три улицы, двенадцать домов, двадцать пять детей")]
    [InlineData("екі ауыл, он екі үй, екінші, екі жүз адам", "2 села, 12 домов, 2-й, 200 человек")]
    [InlineData("2 қабатты, 2 есе", "двухэтажный, вдвое")]
    [InlineData("1,5 есе", "в полтора раза")]
    [InlineData("Тел. +7 7172 00 01 10", "Тел. 8 (7172) 00-01-10")]
    [InlineData("press@kenoris.example", "press@kenoris.example")]
    [InlineData("[сайт](https://kenoris.example/kk/x)", "[сайт](https://www.kenoris.example/ru/y)")]
    [InlineData("COVID-19-ға қарсы, 5G, A4", "против COVID-19, 5G, A4")]
    [InlineData("`12`, [x](https://e.example/34)", "`56`, [x](https://e.example/78)")]
    [InlineData("| A | B |\n| --- | ---: |\n| үй | 32,4 |", "| A | B |\n| --- | ---: |\n| дом | 32,4 |")]
    public void The_same_facts_raise_no_alarm(string kazakh, string russian) =>
        Assert.Equal("", CheckedTestSite.Lines(CheckedTestSite.Pair(kazakh, russian), "SG112"));

    [Theory]
    [InlineData("Мұнда 148 ауыл.", "Здесь сёла.", "SG1121 148 content/news/2025/a/index.ru.md")]
    [InlineData("Мұнда ауылдар.", "Здесь 148 сёл.", "SG1121 148 content/news/2025/a/index.kk.md")]
    [InlineData("1,5 млн теңге", "1,5 млрд тенге", "SG1120 1,5 млн content/news/2025/a/index.ru.md:6:1 1,5 млрд")]
    [InlineData("21 қараша", "12 ноября", "SG1120 21 қараша content/news/2025/a/index.ru.md:6:1 12 ноября")]
    [InlineData("21 қараша", "21 октября", "SG1120 21 қараша content/news/2025/a/index.ru.md:6:1 21 октября")]
    [InlineData("сағат 18:00-ге дейін", "до 16:00", "SG1120 18:00 content/news/2025/a/index.ru.md:6:4 16:00")]
    [InlineData("15.11.2024", "осенью", "SG1122 15.11.2024 content/news/2025/a/index.ru.md")]
    [InlineData("15.11.2024", "15 ноября 2025", "SG1120 2024 content/news/2025/a/index.ru.md:6:11 2025")]
    [InlineData("сағат 18:30", "вечером", "SG1122 18:30 content/news/2025/a/index.ru.md")]
    [InlineData("+7 7172 00 01 10", "+7 7172 00 01 20", "SG1120 +7 7172 00 01 10 content/news/2025/a/index.ru.md:6:1 +7 7172 00 01 20")]
    [InlineData("[x](mailto:a@b.example)", "x", "SG1123 a@b.example content/news/2025/a/index.ru.md")]
    [InlineData("2 ауыл", "три села", "SG1121 2 content/news/2025/a/index.ru.md")]
    [InlineData("## Бір\n\n### Екі", "## Один", "SG1124 1 2 2 content/news/2025/a/index.kk.md 2 3")]
    [InlineData("![Көпір](a.jpg)", "Текст.", "SG1125 0 1 content/news/2025/a/index.kk.md")]
    public void What_differs_is_told(string kazakh, string russian, string expected) =>
        Assert.Equal(expected, string.Join("; ", CheckedTestSite.Found(CheckedTestSite.Pair(kazakh, russian).With("content/news/2025/a/a.jpg", [0xFF, 0xD8, 0xFF, 0xD9]), "SG112")
            .Select(found => $"{found.Rule.Code} {string.Join(' ', found.Arguments)}")));

    [Fact]
    public void Titles_and_summaries_count_too()
    {
        var site = CheckedTestSite.Pair("Мәтін.", "Текст.").WithReplaced("content/news/2025/a/index.kk.md", "Бірінші жаңалық", "148 ауылға су келді");

        Assert.Equal("content/news/2025/a/index.kk.md:2:8", Assert.Single(CheckedTestSite.Found(site, "SG112")).Location.ToString());
    }

    [Fact]
    public void What_was_looked_at_is_not_told_again()
    {
        var site = CheckedTestSite.Pair("1 250 үй, 7 көше.", "1 520 домов.", "extra: { check: { ignore: [\"1 250\"] } }\n");

        Assert.Equal(["7"], CheckedTestSite.Found(site, "SG112").Select(found => found.Arguments[0]));
    }

    [Fact]
    public void The_sample_newsroom_agrees_with_itself() => Assert.Equal("", CheckedTestSite.Lines(TestSite.Sample, "SG112"));

    /// <summary>Every change of one digit in the sample is found, but for those that another number of the page answers for.</summary>
    [Fact]
    public void A_changed_number_of_the_sample_is_found()
    {
        const string Path = "content/news/2026/algashqy-qadam-qorytyndy/index.ru.md";
        var text = System.Text.Encoding.UTF8.GetString(TestSite.Sample.Files[Path]);
        var body = text[text.LastIndexOf("---\n", StringComparison.Ordinal)..];

        Assert.Contains("642", body, StringComparison.Ordinal);
        var site = TestSite.Sample.With(Path, text.Replace("642", "624", StringComparison.Ordinal));
        Assert.Contains(CheckedTestSite.Found(site, "SG1120"), found => found.Arguments[0] == "642" && found.Arguments[2] == "624");
    }
}
