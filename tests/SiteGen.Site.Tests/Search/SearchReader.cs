using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Languages.Search;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Search;

/// <summary>
/// Reads the search index of a built site and answers questions as the script of the search page does, step for step, so that its answers
/// can be measured without a browser. <see cref="SearchScriptTests"/> holds the two together.
/// </summary>
internal sealed class SearchReader
{
    private static readonly int[] Weights = [1, 5, 25];

    private readonly BuiltSite site;
    private readonly string folder;
    private readonly JsonElement facts;
    private readonly SearchLanguage rules;
    private readonly Regex tail;
    private readonly int shards;

    public SearchReader(BuiltSite site, string language)
    {
        this.site = site;
        folder = $"{language}/search/";
        facts = Json("index");
        rules = SearchLanguage.Of(language, facts.TryGetProperty("known", out var known) ? known.GetString()!.Split(' ') : []);
        tail = new Regex($"^({facts.GetProperty("tail").GetString()})$", RegexOptions.CultureInvariant);
        shards = facts.GetProperty("shards").GetInt32();
        Count = facts.GetProperty("releases").GetInt32();
        Terms = Enumerable.Range(0, shards).SelectMany(shard => Json($"t{shard}").EnumerateObject().Select(term => term.Name)).ToArray();
    }

    public int Count { get; }

    /// <summary>All terms of the index.</summary>
    public IReadOnlyList<string> Terms { get; }

    public JsonElement Facts => facts;

    /// <summary>The addresses of the releases that answer a question, best first.</summary>
    public IReadOnlyList<string> Find(string question, params (string Filter, string Id)[] filters) => Numbers(question, filters).Select(Address).ToArray();

    public string Address(int number) => Shown(number)[0].GetString()!;

    /// <summary>What is shown of a release.</summary>
    public JsonElement Shown(int number)
    {
        var chunk = facts.GetProperty("chunk").GetInt32();
        return Json($"r{number / chunk}")[number % chunk];
    }

    /// <summary>The releases that have a term exactly as it stands.</summary>
    public IEnumerable<int> WithTerm(string term) =>
        Shard(term).TryGetProperty(term, out var list) ? Postings(list.GetString()!).Select(posting => posting.Release) : [];

    /// <summary>The releases without a version in another language.</summary>
    public IEnumerable<int> Without(string language) => Postings(facts.GetProperty("without").GetProperty(language).GetString()!).Select(posting => posting.Release);

    public IReadOnlyList<int> Numbers(string question, params (string Filter, string Id)[] filters)
    {
        var asked = Words(question);
        var telling = asked.Where(word => !rules.IsStop(word)).ToArray();
        telling = telling.Length > 0 ? telling : asked;
        var scores = new int[Count];
        var counts = new int[Count];
        foreach (var word in telling)
        {
            foreach (var (release, score) in Scores(word))
            {
                scores[release] += score;
                counts[release]++;
            }
        }

        var limits = filters.GroupBy(filter => filter.Filter).Select(group => group.SelectMany(filter => WithTerm($"={filter.Filter}{filter.Id}")).ToHashSet()).ToArray();
        var hits = Enumerable.Range(0, Count).Where(release => limits.All(some => some.Contains(release)) && (telling.Length == 0 || counts[release] > 0)).ToArray();
        var most = hits.Select(release => counts[release]).DefaultIfEmpty().Max();
        return hits.Where(release => counts[release] == most).OrderByDescending(release => scores[release]).ThenByDescending(release => release).ToArray();
    }

    /// <summary>The words of a text, stemmed.</summary>
    public string[] Stems(string text) => Words(text).Select(rules.Stem).ToArray();

    public static string[] Words(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.MoveNext())
        {
            words.Add(reader.Current.ToString());
        }

        return [.. words];
    }

    private Dictionary<int, int> Scores(string word)
    {
        var shard = Shard(rules.Stem(word));
        var (weight, terms) = Meaning(word, rules.Stem(word), shard);
        var best = new Dictionary<int, int>();
        foreach (var (release, field) in terms.SelectMany(term => Postings(shard.GetProperty(term).GetString()!)))
        {
            best[release] = Math.Max(best.GetValueOrDefault(release), weight * Weights[field]);
        }

        return best;
    }

    private (int Weight, string[] Terms) Meaning(string word, string stem, JsonElement shard)
    {
        var keys = shard.EnumerateObject().Select(term => term.Name).Where(term => term[0] != '=').OrderByDescending(term => term.Length).ToArray();
        var folded = WordFold.Fold(word);
        (int Weight, Func<string, string, bool> Test)[] tests =
        [
            (4, (term, _) => term == stem || term == word || term == rules.Stem(stem)),
            (2, (term, _) => stem.Length > 3 && (Begins(term, stem) || Begins(term, word))),
            (2, (term, _) => term == stem + "*"),
            (1, (_, like) => like == folded || like == WordFold.Fold(stem)),
            (1, (_, like) => like.Length > 3 && Begins(folded, like) && tail.IsMatch(folded[like.Length..])),
            (1, (_, like) => folded.Length > 3 && Begins(like, folded)),
        ];
        for (var i = 0; i < tests.Length; i++)
        {
            var hits = keys.Where(term => (i == 2 || !term.EndsWith('*')) && tests[i].Test(term, WordFold.Fold(term))).ToArray();
            if (hits.Length > 0)
            {
                return (tests[i].Weight, i == 4 ? hits[..1] : hits);
            }
        }

        return (0, []);
    }

    private JsonElement Shard(string term) => Json($"t{(WordFold.Key(term) * shards) >> 16}");

    private JsonElement Json(string name) => JsonDocument.Parse(site[$"{folder}{name}.json"]).RootElement;

    private static IEnumerable<(int Release, int Field)> Postings(string digits)
    {
        int release = -1, number = 0;
        foreach (var one in digits)
        {
            var digit = one - (one > '\\' ? 36 : 35);
            number = (number * 45) + (digit % 45);
            if (digit < 45)
            {
                release += (number / 3) + 1;
                yield return (release, number % 3);
                number = 0;
            }
        }
    }

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}
