using SiteGen.Authoring.Checking.Scripts;

namespace SiteGen.Authoring.Checking.Parity;

/// <summary>
/// Numbers in words, with whatever endings: «екі», «екінші», «он екі», «два», «двух», «двухэтажный», «вдвое». A word that only begins like a number
/// does no harm: it may keep one alarm back.
/// </summary>
internal static class NumberWords
{
    /// <summary>Longer beginnings come first: «пятьдесят» is not «пять».</summary>
    private static readonly (string Stem, decimal Value)[] Russian = Stems(
        "полтор 1.5 половин 0.5 одиннадцат 11 двенадцат 12 тринадцат 13 четырнадцат 14 пятнадцат 15 шестнадцат 16 семнадцат 17 восемнадцат 18 девятнадцат 19 " +
        "двадцат 20 тридцат 30 сорок 40 пятьдесят 50 пятидесят 50 шестьдесят 60 шестидесят 60 семьдесят 70 семидесят 70 восемьдесят 80 восьмидесят 80 девяност 90 " +
        "двест 200 двухсот 200 трист 300 трёхсот 300 трехсот 300 четырест 400 четырёхсот 400 пятьсот 500 пятисот 500 шестьсот 600 семьсот 700 восемьсот 800 девятьсот 900 " +
        "один 1 одна 1 одно 1 одну 1 одни 1 единств 1 перв 1 однажды 1 два 2 две 2 дву 2 двой 2 двое 2 вдво 2 дважд 2 втор 2 оба 2 обе 2 обо 2 пара 2 пару 2 " +
        "три 3 трёх 3 трех 3 трем 3 трое 3 трой 3 втрое 3 трет 3 четыр 4 четвер 4 четвёр 4 пят 5 шест 6 семь 7 семи 7 семе 7 седьм 7 восем 8 восьм 8 девят 9 десят 10 " +
        "стот 100 сотн 100 тысяч 1000 миллион 1000000 миллиард 1000000000");

    private static readonly (string Stem, decimal Value)[] Kazakh = Stems(
        "жарты 0.5 жарым 0.5 бір 1 екі 2 екеу 2 қос 2 үш 3 төрт 4 бес 5 алты 6 алтау 6 жеті 7 жетеу 7 сегіз 8 тоғыз 9 оныншы 10 оннан 10 онға 10 онның 10 онда 10 онды 10 ондық 10 " +
        "жиырма 20 отыз 30 қырық 40 елу 50 алпыс 60 жетпіс 70 сексен 80 тоқсан 90 жүз 100 мың 1000 миллион 1000000 миллиард 1000000000");

    /// <summary>Adds the numbers of a text, parts of compound ones among them.</summary>
    public static void Find(string text, string language, ISet<decimal> numbers)
    {
        var stems = language == "ru" ? Russian : Kazakh;
        var (sum, end) = (0m, -2);
        foreach (var (start, length) in WordFinder.Words(text))
        {
            var word = text.AsSpan(start, length);
            if (ValueOf(word, stems, language) is not { } value)
            {
                continue;
            }

            // «Он екі», «двадцать пять», «екі жүз»: one space between two words makes them one number.
            var isJoined = start - end <= 1;
            sum = !isJoined ? value : value >= 100 && sum > 0 && sum < value ? sum * value : sum + value;
            numbers.Add(value);
            numbers.Add(sum);
            end = start + length;
        }
    }

    private static decimal? ValueOf(ReadOnlySpan<char> word, (string Stem, decimal Value)[] stems, string language)
    {
        Span<char> small = stackalloc char[Math.Min(word.Length, 32)];
        word[..small.Length].ToLowerInvariant(small);
        ReadOnlySpan<char> letters = small;
        if (letters is "он" && language != "ru")
        {
            return 10;
        }

        if (letters is "сто" or "ста" && language == "ru")
        {
            return 100;
        }

        foreach (var (stem, value) in stems)
        {
            if (letters.StartsWith(stem, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    private static (string Stem, decimal Value)[] Stems(string pairs) =>
        [.. pairs.Split(' ').Chunk(2).Select(pair => (pair[0], decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)))];
}
