namespace SiteGen.Languages.Search;

/// <summary>
/// The Snowball algorithm for Russian: endings of gerunds, participles, verbs and nouns behind the first vowel, then -ост-, superlatives
/// and the soft sign. Before it stands a list of nouns in -ал, whose genitive it would take for a verb: филиала would be филиа. The script of
/// the search page reads the same tables.
/// </summary>
public sealed class RussianStemmer : Stemmer
{
    internal const string Vowels = "аеиоуыэюя";
    internal const string Gerunds = "ившись ывшись ивши ывши ив ыв|вшись вши в";
    internal const string Adjectives = "ими ыми его ого ему ому ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею";
    internal const string Participles = "ивш ывш ующ|ем нн вш ющ щ";
    internal const string Verbs =
        "ейте уйте ила ыла ена ите или ыли ило ыло ено ует уют ены ить ыть ишь ей уй ил ыл им ым ен ят ит ыт ую ю|ете йте ешь нно ла на ли ем ло но ет ют ны ть й л н";

    internal const string Nouns = "иями ями ами ией иям ием иях ев ов ие ье еи ии ей ой ий ям ем ам ом ах ях ию ью ия ья а е и й о у ы ь ю я";

    /// <summary>Nouns that are not verbs, and the endings that they take.</summary>
    internal const string WholeNouns =
        "филиал материал журнал канал квартал капитал вокзал персонал потенциал финал сигнал портал подвал зал металл генерал интервал арсенал ритуал урал";

    internal const string WholeEndings = "ами ов ом ам ах а у е ы";

    private static readonly string[] Wholes = WholeNouns.Split(' ');
    private static readonly string[] EndingsOfWholes = WholeEndings.Split(' ');
    private static readonly EndingTable GerundTable = new(Gerunds);
    private static readonly EndingTable AdjectiveTable = new(Adjectives);
    private static readonly EndingTable ParticipleTable = new(Participles);
    private static readonly EndingTable VerbTable = new(Verbs);
    private static readonly EndingTable NounTable = new(Nouns);

    /// <inheritdoc/>
    public override int Stem(Span<char> word, int length)
    {
        var text = (ReadOnlySpan<char>)word[..length];
        if (text.Contains("ал", StringComparison.Ordinal) && WholeLength(text) is var whole and > 0)
        {
            return whole;
        }

        var start = After(text, 0, isVowel: true);
        var second = After(text, After(text, After(text, start, isVowel: false), isVowel: true), isVowel: false);
        var end = CutEnding(text, start);
        end -= Ends(text[start..end], "и") ? 1 : 0;
        if (end > second)
        {
            var rest = text[second..end];
            end -= Ends(rest, "ость") ? 4 : Ends(rest, "ост") ? 3 : 0;
        }

        var last = text[start..end];
        var superlative = Ends(last, "ейше") ? 4 : Ends(last, "ейш") ? 3 : 0;
        last = last[..^superlative];
        end -= superlative;
        if (Ends(last, "нн"))
        {
            return end - 1;
        }

        return superlative == 0 && Ends(last, "ь") ? end - 1 : end;
    }

    private static int WholeLength(ReadOnlySpan<char> text)
    {
        foreach (var noun in Wholes)
        {
            if (text.StartsWith(noun, StringComparison.Ordinal) && (text.Length == noun.Length || IsEnding(text[noun.Length..])))
            {
                return noun.Length;
            }
        }

        return 0;
    }

    private static bool IsEnding(ReadOnlySpan<char> text)
    {
        foreach (var ending in EndingsOfWholes)
        {
            if (text.SequenceEqual(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static int CutEnding(ReadOnlySpan<char> text, int start)
    {
        var end = text.Length;
        if (GerundTable.Find(text[start..]) is var gerund and > 0)
        {
            return end - gerund;
        }

        end -= Ends(text[start..], "ся") || Ends(text[start..], "сь") ? 2 : 0;
        if (AdjectiveTable.Find(text[start..end]) is var adjective and > 0)
        {
            end -= adjective;
            return end - ParticipleTable.Find(text[start..end]);
        }

        var verb = VerbTable.Find(text[start..end]);
        return end - (verb > 0 ? verb : NounTable.Find(text[start..end]));
    }

    /// <summary>The place behind the next vowel, or behind the next letter that is none; the end when there is none.</summary>
    private static int After(ReadOnlySpan<char> text, int from, bool isVowel)
    {
        while (from < text.Length && Vowels.Contains(text[from], StringComparison.Ordinal) != isVowel)
        {
            from++;
        }

        return Math.Min(from + 1, text.Length);
    }

    private static bool Ends(ReadOnlySpan<char> text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
