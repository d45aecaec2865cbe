using SiteGen.Languages.Search;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing.Terms;

/// <summary>
/// Finds the regions, tags, projects and people that a text names, in whatever form: «Төлеби ауданында» is Төлеби ауданы. Names and texts are
/// compared by their stems, with the rules of search.
/// </summary>
internal sealed class TermFinder
{
    private const int MostRegions = 3;
    private const int MostTags = 5;

    /// <summary>A word that is said once or twice is not what a text is about.</summary>
    private const double FewestTagMentions = 3;
    private const int MostOthers = 8;
    private const int LongestEnumeration = 14;
    private const double TitleWeight = 4;
    private const double LeadWeight = 2;

    /// <summary>Words for kinds of units. Two places of one name differ by them, and «Сайрам, Сарыағаш аудандары» shares one.</summary>
    private static readonly string[] UnitWords = ["облысы", "ауданы", "қаласы", "область", "район", "город"];

    private readonly SiteVocabulary vocabulary;
    private readonly SearchLanguage language;
    private readonly HashSet<string> units;
    private readonly string[] oblastStems;
    private readonly Dictionary<string, List<TermPhrase>> phrases = new(StringComparer.Ordinal);

    public TermFinder(SiteVocabulary vocabulary, string code)
    {
        this.vocabulary = vocabulary;
        language = SearchLanguage.Of(code, vocabulary.PlaceNames);
        units = UnitWords.Select(word => language.Stem(word)).ToHashSet(StringComparer.Ordinal);
        oblastStems = [language.Stem("облысы"), language.Stem("область")];
        foreach (var region in vocabulary.Regions.Regions)
        {
            AddRegion(region);
        }

        foreach (var tag in vocabulary.Tags)
        {
            Add(TermGroup.Tag, tag.Id.Value, [.. Names(tag.Name), .. tag.Aliases]);
        }

        foreach (var project in vocabulary.Projects)
        {
            Add(TermGroup.Project, project.Id.Value, [.. Names(project.Name), .. project.Aliases]);
        }

        foreach (var person in vocabulary.People)
        {
            // A first name or a surname alone may be anybody's.
            Add(TermGroup.Person, person.Id.Value, Names(person.Name).Where(name => name.Contains(' ', StringComparison.Ordinal)));
        }
    }

    /// <summary>What an article names; words of the headline count most, those of the first paragraph more than the others.</summary>
    public FoundTerms Find(string title, string body)
    {
        var scores = new Dictionary<(TermGroup Group, string Id), double>();
        var lead = body.IndexOf("\n\n", StringComparison.Ordinal) is var end and > 0 ? end : body.Length;
        var oblasts = Count(title, TitleWeight, scores) + Count(body[..lead], LeadWeight, scores) + Count(body[lead..], 1, scores);
        CreditOblast(scores, oblasts);
        var regions = Ranked(scores, TermGroup.Region);
        var main = regions.Where(entry => entry.Score >= regions[0].Score * 0.4 && entry.Score >= 1).Take(MostRegions).Select(entry => entry.Id).ToArray();
        return new FoundTerms(
            main.ToEquatableArray(),
            regions.Select(entry => entry.Id).Except(main, StringComparer.Ordinal).Take(MostOthers).ToEquatableArray(),
            Ranked(scores, TermGroup.Tag).Where(entry => entry.Score >= FewestTagMentions).Take(MostTags).Select(entry => entry.Id).ToEquatableArray(),
            Ranked(scores, TermGroup.Project).Take(MostOthers).Select(entry => entry.Id).ToEquatableArray(),
            Ranked(scores, TermGroup.Person).Take(MostOthers).Select(entry => entry.Id).ToEquatableArray());
    }

    /// <summary>The id of a person of that very name, or null.</summary>
    public string? PersonNamed(string name) => vocabulary.People.FirstOrDefault(person =>
        Names(person.Name).Any(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)))?.Id.Value;

    /// <summary>What a category of another program is here, by its name alone: a group and an id, or null.</summary>
    public (TermGroup Group, string Id)? Labelled(string label)
    {
        var stems = Stems(label);
        return stems.Length > 0 && phrases.TryGetValue(stems[0], out var candidates)
            && candidates.Where(phrase => phrase.Stems.AsSpan().SequenceEqual(stems)).MaxBy(phrase => phrase.Weight) is { } found
            ? (found.Group, found.Id)
            : null;
    }

    private static (string Id, double Score)[] Ranked(Dictionary<(TermGroup Group, string Id), double> scores, TermGroup group) => scores
        .Where(entry => entry.Key.Group == group)
        .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
        .Select(entry => (entry.Key.Id, entry.Value)).ToArray();

    /// <summary>«The oblast», without a name, is the one that the text is about: the one with the most to say for it, or the parent of its districts.</summary>
    private void CreditOblast(Dictionary<(TermGroup Group, string Id), double> scores, double mentions)
    {
        var tree = vocabulary.Regions;
        var byOblast = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var ((group, id), score) in scores)
        {
            if (group == TermGroup.Region && tree.IndexOf(id) is var at and >= 0)
            {
                var oblast = tree.Regions[at].Level == "oblast" ? at : tree.ParentOf(at);
                if (oblast >= 0 && tree.Regions[oblast].Level == "oblast")
                {
                    byOblast[tree.Regions[oblast].Id.Value] = byOblast.GetValueOrDefault(tree.Regions[oblast].Id.Value) + score;
                }
            }
        }

        if (mentions > 0 && byOblast.Count > 0 && byOblast.MaxBy(entry => entry.Value) is var best && best.Value * 2 > byOblast.Values.Sum())
        {
            var key = (TermGroup.Region, best.Key);
            scores[key] = scores.GetValueOrDefault(key) + (mentions / 2);
        }
    }

    /// <summary>Counts names in a text; gives how often an oblast is spoken of without its name.</summary>
    private double Count(string text, double weight, Dictionary<(TermGroup Group, string Id), double> scores)
    {
        var words = TextWord.Of(text, language);
        var stems = Array.ConvertAll(words, word => word.Stem);
        var oblasts = 0d;
        for (var i = 0; i < stems.Length; i++)
        {
            if (Longest(stems, i, words[i]) is { } found)
            {
                var key = (found.Group, found.Id);
                scores[key] = scores.GetValueOrDefault(key) + (weight * found.Weight);
                i += found.Stems.Length - 1;
            }
            else if (Array.IndexOf(oblastStems, stems[i]) >= 0)
            {
                oblasts += weight;
            }
        }

        return oblasts;
    }

    /// <summary>The longest name that begins at a word; a place that shares its kind with others behind it counts as if it had its own.</summary>
    private TermPhrase? Longest(string[] stems, int at, TextWord word)
    {
        if (!phrases.TryGetValue(stems[at], out var candidates))
        {
            return null;
        }

        TermPhrase? best = null;
        foreach (var phrase in candidates)
        {
            var mayBe = phrase.Group is TermGroup.Tag or TermGroup.Project || (word.IsCapital && !(word.IsFirst && phrase.Weight < 1));
            if (mayBe && phrase.Stems.Length > (best?.Stems.Length ?? 0) && stems.AsSpan(at).StartsWith(phrase.Stems))
            {
                best = phrase;
            }
        }

        return best is { Group: TermGroup.Region, Weight: < 1 } bare && SharedUnit(stems, at + bare.Stems.Length) is { } unit && OfKind(bare, unit) is { } whole
            ? bare with { Id = whole, Weight = 1 }
            : best;
    }

    /// <summary>The kind that ends an enumeration of places: «Сайрам, Сарыағаш аудандары». Everything between is a place.</summary>
    private string? SharedUnit(string[] stems, int at)
    {
        for (var i = at; i < Math.Min(stems.Length, at + LongestEnumeration); i++)
        {
            if (units.Contains(stems[i]))
            {
                return stems[i];
            }

            if (!language.IsStop(stems[i]) && !(phrases.TryGetValue(stems[i], out var places) && places.Exists(place => place.Group == TermGroup.Region)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The place of a bare name that is of a kind.</summary>
    private string? OfKind(TermPhrase bare, string unit) => phrases[bare.Stems[0]]
        .FirstOrDefault(phrase => phrase.Group == TermGroup.Region && phrase.Stems.Length > bare.Stems.Length && phrase.Stems[^1] == unit)?.Id;

    private void AddRegion(Region region)
    {
        if (region.IsCountry)
        {
            return;
        }

        Add(TermGroup.Region, region.Id.Value, [.. Names(region.Name), .. region.Aliases]);
        foreach (var name in Names(region.Name))
        {
            var stems = Stems(name).Where(stem => !units.Contains(stem)).ToArray();
            if (stems.Length > 0 && stems.Length < Stems(name).Length)
            {
                Add(new TermPhrase(TermGroup.Region, region.Id.Value, stems, 0.5));
            }
        }
    }

    private void Add(TermGroup group, string id, IEnumerable<string> names)
    {
        foreach (var stems in names.Select(Stems).Where(stems => stems.Length > 0))
        {
            Add(new TermPhrase(group, id, stems, 1));
        }
    }

    private void Add(TermPhrase phrase)
    {
        if (!phrases.TryGetValue(phrase.Stems[0], out var known))
        {
            phrases.Add(phrase.Stems[0], known = []);
        }

        // Of two places with one bare name neither is meant: the first in the list, the oblast, is what people mean most.
        if (!known.Exists(other => other.Group == phrase.Group && other.Stems.AsSpan().SequenceEqual(phrase.Stems)))
        {
            known.Add(phrase);
        }
    }

    private static IEnumerable<string> Names(LocalizedText name) => name.Texts.Select(text => text.Text.Value).Distinct(StringComparer.Ordinal);

    private string[] Stems(string text) => Array.ConvertAll(TextWord.Of(text, language), word => word.Stem);
}
