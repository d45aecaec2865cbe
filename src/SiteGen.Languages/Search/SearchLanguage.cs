using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Search;

/// <summary>How words of one language are compared in search: which are passed over, and what the forms of one word share.</summary>
public sealed class SearchLanguage
{
    private const string KazakhStops = "және мен пен бен да де та те не немесе бірақ үшін туралы бойынша арқылы осы бұл сол ол ме ма ба бе па пе ғой";
    private const string RussianStops =
        "во не что он на со как то все она так его но да ты же вы за бы по ее мне было вот от меня еще нет из ему для мы их чем при или до под над об про это";

    private const string EnglishStops = "the an of to in and or for on at by is are was were be as it its with from that this";

    private const string Tail = "tail";

    private readonly HashSet<string> stops;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Stemmer stemmer;

    private SearchLanguage(string code, string stops, Stemmer stemmer, EquatableArray<SearchRule> rules)
    {
        Code = code;
        Stops = stops;
        Rules = rules;
        this.stemmer = stemmer;
        this.stops = new HashSet<string>(stops.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        lookup = this.stops.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The language's code.</summary>
    public string Code { get; }

    /// <summary>Words too frequent to tell anything, separated by spaces.</summary>
    public string Stops { get; }

    /// <summary>The stemmer's tables for the script; empty for a language without rules.</summary>
    public EquatableArray<SearchRule> Rules { get; }

    /// <summary>The rules of a language. <paramref name="names"/> are kept whole where the language's endings could be taken for a part of them.</summary>
    public static SearchLanguage Of(string code, IEnumerable<string> names) => code switch
    {
        "kk" => Kazakh(new KazakhStemmer(names)),
        "ru" => new SearchLanguage(code, RussianStops, new RussianStemmer(), RussianTables()),
        "en" => new SearchLanguage(code, EnglishStops, new PlainStemmer(), [new(Tail, "")]),
        _ => new SearchLanguage(code, "", new PlainStemmer(), [new(Tail, "")]),
    };

    /// <summary>Whether a word is passed over.</summary>
    public bool IsStop(ReadOnlySpan<char> word) => lookup.Contains(word);

    /// <summary>See <see cref="Stemmer.Stem(Span{char}, int)"/>.</summary>
    public int Stem(Span<char> word, int length) => stemmer.Stem(word, length);

    /// <summary>The stem of a word.</summary>
    public string Stem(string word) => stemmer.Stem(word);

    private static SearchLanguage Kazakh(KazakhStemmer stemmer) => new("kk", KazakhStops, stemmer,
    [
        new("slots", KazakhStemmer.SlotTable),
        new("shortened", KazakhRules.Shortened),
        new("known", string.Join(' ', stemmer.Known)),
        new(Tail, string.Concat(KazakhRules.Slots.Reverse().Select(slot => $"(?:{Folded(slot.Split(' ').Select(entry => entry.Split('.')[0]))})?"))),
    ]);

    /// <summary>Endings as they are folded, longest first: a pattern for what follows a stem in a word typed with other letters.</summary>
    private static string Folded(IEnumerable<string> endings)
    {
        var folded = endings.Select(ending => WordFold.Fold(ending)).Where(ending => ending.Length > 0).Distinct(StringComparer.Ordinal);
        return string.Join('|', folded.OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal));
    }

    private static EquatableArray<SearchRule> RussianTables() =>
    [
        new("whole", $"^({RussianStemmer.WholeNouns.Replace(' ', '|')})({RussianStemmer.WholeEndings.Replace(' ', '|')})?$"),
        new("gerunds", RussianStemmer.Gerunds),
        new("adjectives", RussianStemmer.Adjectives),
        new("participles", RussianStemmer.Participles),
        new("verbs", RussianStemmer.Verbs),
        new("nouns", RussianStemmer.Nouns),
        new(Tail, Folded($"{RussianStemmer.Nouns} {RussianStemmer.Adjectives}".Split(' '))),
    ];
}
