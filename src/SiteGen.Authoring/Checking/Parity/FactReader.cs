using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Parity;

/// <summary>
/// Reads the facts of a text as Kazakh and Russian write them: «1 250», «1,5 млн», «21 қараша», «2026 жылғы 21 қараша», «21 ноября 2026 года»,
/// «21.11.2026», «18:00», «5-сынып», «5-й класс». A date becomes its day and month, and its year a number.
/// </summary>
internal sealed partial class FactReader
{
    private static readonly string[] KazakhMonths = ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйе", "қазан", "қараша", "желтоқсан"];
    private static readonly string[] RussianMonths = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    private readonly string path;
    private readonly Prose prose;
    private readonly string language;
    private readonly List<Fact> facts = [];
    private readonly HashSet<decimal> words = [];
    private readonly LineTable lines;

    private FactReader(string path, Prose prose, string language)
    {
        this.path = path;
        this.prose = prose;
        this.language = language;
        lines = new LineTable(path, prose.Text);
    }

    /// <summary>The facts of a page: of its title, its summary and its text. Words to pictures are not always translated one by one.</summary>
    public static TextFacts Read(ParsedPage page, Prose prose)
    {
        var reader = new FactReader(page.File.Path, prose, page.File.Language);
        foreach (var value in new[] { page.FrontMatter.Title, page.FrontMatter.Summary })
        {
            if (value is { } text)
            {
                reader.Take(text.Value, (_, _) => text.Location, -1);
            }
        }

        for (var i = 0; i < prose.Blocks.Length; i++)
        {
            if (prose.Blocks[i].Kind != ProseBlockKind.Picture)
            {
                var block = BlockText.Of(prose.Text, prose.Blocks[i].Runs.AsSpan());
                reader.Take(block.Text, (start, length) => reader.lines.At(block, start, length), i);
            }
        }

        foreach (var link in page.Body.Parts.OfType<LinkPart>())
        {
            reader.TakeLink(link);
        }

        return new([.. reader.facts], [.. reader.words]);
    }

    private void Take(string text, Func<int, int, SourceLocation> place, int block)
    {
        NumberWords.Find(text, language, words);
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !text.Contains('@', StringComparison.Ordinal))
        {
            return;
        }

        // What has been understood is blanked, so that a telephone number is not read as seven amounts.
        var left = text.ToCharArray();
        Each(Emails(), match => Add(FactKind.Address, match.Value.ToLowerInvariant(), match));
        Each(Addresses(), static _ => true);
        Each(Phones(), match => Add(FactKind.Phone, LastDigits(match.Value), match));
        Each(NumericDates(), match =>
            Add(FactKind.Date, Key(match.Groups["day"].Value, match.Groups["month"].Value), match) && AddPart(FactKind.Number, match.Groups["year"]));
        Each(Times(), match => Add(FactKind.Time, $"{int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture)}:{match.Groups["minute"].Value}", match));
        Each(WrittenDates(), match => MonthOf(match.Groups["month"].Value) is var month and > 0
            && Add(FactKind.Date, Key(match.Groups["day"].Value, month.ToString(CultureInfo.InvariantCulture)), match));
        Each(Numbers(), match => ValueOf(match) is { } value && Add(FactKind.Number, value.ToString("0.##########", CultureInfo.InvariantCulture), match));

        void Each(Regex pattern, Func<Match, bool> take)
        {
            foreach (Match match in pattern.Matches(new string(left)))
            {
                if (take(match))
                {
                    left.AsSpan(match.Index, match.Length).Fill(BlockText.Gap);
                }
            }
        }

        bool Add(FactKind kind, string key, Capture match)
        {
            facts.Add(new Fact(kind, key, match.Value.Trim(), place(match.Index, match.Length), block));
            return true;
        }

        bool AddPart(FactKind kind, Group part) => Add(kind, part.Value, part);
    }

    private void TakeLink(LinkPart link)
    {
        var target = link.Target;
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            Add(FactKind.Address, target[7..].Split('?')[0].ToLowerInvariant());
        }
        else if (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            Add(FactKind.Phone, LastDigits(target));
        }
        else if (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            // The same site in another language has another path, and its host with or without «www».
            Add(FactKind.Address, address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host);
        }

        void Add(FactKind kind, string key) =>
            facts.Add(new Fact(kind, key, kind == FactKind.Address && target.StartsWith("http", StringComparison.Ordinal) ? target : target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..], link.Location, Fact.NoBlock));
    }

    private int MonthOf(string word)
    {
        var small = word.ToLowerInvariant();
        if (language != "ru")
        {
            return Array.FindIndex(KazakhMonths, month => small.StartsWith(month, StringComparison.Ordinal)) + 1;
        }

        return small is "мая" or "май" ? 5 : Array.FindIndex(RussianMonths, month => month.Length > 2 && small.StartsWith(month, StringComparison.Ordinal)) + 1;
    }

    private static decimal? ValueOf(Match match)
    {
        var digits = match.Groups["whole"].Value.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal)
            + (match.Groups["part"].Success ? "." + match.Groups["part"].Value : "");
        if (digits.Length > 20 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var unit = UnitOf(match.Groups["unit"].Value.ToLowerInvariant());
        return value > decimal.MaxValue / unit ? null : value * unit;
    }

    private static decimal UnitOf(string word) => word switch
    {
        "" => 1m,
        _ when word.StartsWith("мың", StringComparison.Ordinal) || word.StartsWith("тыс", StringComparison.Ordinal) => 1_000m,
        _ when word.StartsWith("млн", StringComparison.Ordinal) || word.StartsWith("миллион", StringComparison.Ordinal) => 1_000_000m,
        _ when word.StartsWith("млрд", StringComparison.Ordinal) || word.StartsWith("миллиард", StringComparison.Ordinal) => 1_000_000_000m,
        _ => 1_000_000_000_000m,
    };

    private static string Key(string day, string month) =>
        $"{int.Parse(day, CultureInfo.InvariantCulture)}.{int.Parse(month, CultureInfo.InvariantCulture)}";

    private static string LastDigits(string phone)
    {
        var digits = new string(phone.Where(char.IsAsciiDigit).ToArray());
        return digits.Length > 10 ? digits[^10..] : digits;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9._%+-])(?>[A-Za-z0-9._%+-]+)@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Emails();

    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"(?<![0-9])(?:\+7|8)[  \u00A0\u2011(-]*[0-9]{3,5}(?:[  \u00A0\u2011()-]*[0-9]){5,8}(?![0-9])", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Phones();

    [GeneratedRegex(@"(?<![0-9])(?:(?<day>0?[1-9]|[12][0-9]|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>[0-9]{4})|(?<year>[0-9]{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12][0-9]|3[01]))(?![0-9])", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NumericDates();

    [GeneratedRegex(@"(?<![0-9.,:])(?<hour>[01]?[0-9]|2[0-4])[:.](?<minute>[0-5][0-9])(?![0-9:]|[.,][0-9]|\s*(?:%|млн|млрд|мың|тыс))", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Times();

    [GeneratedRegex(@"(?<![0-9])(?<day>0?[1-9]|[12][0-9]|3[01])[\s\u00A0]+(?<month>\p{L}{3,})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex WrittenDates();

    [GeneratedRegex(@"(?<![0-9])(?<whole>[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+(?![0-9])|[0-9]+)(?:[.,](?<part>[0-9]+))?(?:-?\p{L}{0,3}[\s\u00A0]+(?<unit>мың|тыс|млн|миллион|млрд|миллиард|трлн|триллион)\p{L}*)?", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Numbers();
}
