using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>
/// Lists what of the releases under embargo could give them away: titles, sentences, addresses, ids, names of files. Left out is what is no
/// secret, since the site has it elsewhere: a title of another release, a standing sentence, a name in use.
/// </summary>
internal sealed partial class SecretReader(LoadedSite site, ISourceFolder folder, int jobs)
{
    private const int ShortestSentence = 40;
    private const int ShortestName = 8;

    /// <summary>A sentence in so many published releases is a standing one.</summary>
    private const int Standing = 2;

    private readonly string[] held = HeldBack(site);

    private static readonly SearchValues<char> Signs = SearchValues.Create("-_:0123456789");

    /// <summary>The files of Markdown that wait for their time: neither published nor drafts.</summary>
    public static ParsedPage[] Waiting(LoadedSite site)
    {
        var published = site.Model.Pages.Select(page => page.File.Path).ToHashSet(StringComparer.Ordinal);
        var drafts = site.Parsed.Where(page => page.FrontMatter.Draft?.Value == true).Select(page => page.File.TranslationKey).ToHashSet(StringComparer.Ordinal);
        var languages = site.Configuration.Languages.Select(language => language.Code).ToHashSet(StringComparer.Ordinal);
        return site.Parsed
            .Where(page => !published.Contains(page.File.Path) && !drafts.Contains(page.File.TranslationKey) && languages.Contains(page.File.Language))
            .ToArray();
    }

    /// <summary>Everything that may not be found in the output.</summary>
    public Secret[] Read(ParsedPage[] waiting)
    {
        var secrets = ProseReader.Select(waiting, folder, Words, jobs).SelectMany(words => words)
            .Concat(waiting.SelectMany(Names))
            .DistinctBy(secret => (secret.Kind, secret.Folded))
            .ToArray();
        var known = Known(secrets, waiting);
        return secrets.Where((_, index) => known[index] < Standing).ToArray();
    }

    private static Secret[] Words(ParsedPage page, Prose prose)
    {
        var lines = new LineTable(page.File.Path, prose.Text);
        var words = new List<Secret>();
        Add(page.FrontMatter.Title, WordsIndex.Shortest);
        Add(page.FrontMatter.Summary, ShortestSentence);
        foreach (var block in prose.Blocks)
        {
            var text = BlockText.Of(prose.Text, block.Runs.AsSpan());
            foreach (Match sentence in Sentences().Matches(text.Text))
            {
                var letters = FoldedText.Letters(sentence.Value);
                if (letters.Length >= ShortestSentence)
                {
                    words.Add(new(SecretKind.Words, letters, Shown(sentence.Value), lines.At(text, sentence.Index, sentence.Length)));
                }
            }
        }

        return [.. words];

        void Add(Located<string>? text, int shortest)
        {
            if (text is { } located && FoldedText.Letters(located.Value) is { } letters && letters.Length >= shortest)
            {
                words.Add(new(SecretKind.Words, letters, Shown(located.Value), located.Location));
            }
        }
    }

    private IEnumerable<Secret> Names(ParsedPage page)
    {
        var place = page.FrontMatter.Title?.Location ?? SourceLocation.OfFile(page.File.Path);
        var slug = page.FrontMatter.Slug?.Value ?? page.File.Name;
        var parts = page.File.TranslationKey.Split('/');
        yield return new(SecretKind.Name, Telling(slug) || parts.Length < 2 ? slug : $"{parts[^2]}/{slug}", slug, place);
        if (page.FrontMatter.Id is { } id && Telling(id.Value))
        {
            yield return new(SecretKind.Name, id.Value.ToLowerInvariant(), id.Value, id.Location);
        }

        var inside = page.File.Folder + "/";
        foreach (var file in held.Where(file => page.File.OwnsFolder && file.StartsWith(inside, StringComparison.Ordinal)))
        {
            var name = UrlPath.NameOf(file);
            if (name.Length >= ShortestName)
            {
                yield return new(SecretKind.Name, name.ToLowerInvariant(), name, place);
            }
        }
    }

    /// <summary>The files that the build holds back.</summary>
    public IReadOnlyList<string> Held => held;

    private static string[] HeldBack(LoadedSite site)
    {
        var published = site.Model.Files.Select(file => file.Source.Path).ToHashSet(StringComparer.Ordinal);
        return site.Sources.Files.Select(file => file.Path).Where(path => !published.Contains(path)).ToArray();
    }

    /// <summary>A word that stands for itself is no name: `mektep` is found everywhere, `zhana-mektep` is not.</summary>
    private static bool Telling(string name) => name.Length >= ShortestName && name.AsSpan().IndexOfAny(Signs) >= 0;

    /// <summary>For each secret how many published releases have it in their files; as many as make it a standing one where it is a name in use.</summary>
    private int[] Known(Secret[] secrets, ParsedPage[] waiting)
    {
        var index = new WordsIndex([.. secrets.Select(secret => secret.Kind == SecretKind.Words ? secret.Folded : "")]);
        var hidden = waiting.Select(page => page.File.Path).ToHashSet(StringComparer.Ordinal);
        var others = site.Parsed.Where(page => !hidden.Contains(page.File.Path)).ToArray();
        var hits = ProseReader.Select(others, folder, (page, prose) =>
        {
            var found = new HashSet<int>();
            index.Find(FoldedText.Letters(prose.Text), found);
            return (page.File.TranslationKey, Found: found);
        }, jobs);
        var known = new int[secrets.Length];
        foreach (var set in hits.Where(hit => hit.Found.Count > 0).GroupBy(hit => hit.TranslationKey, StringComparer.Ordinal))
        {
            foreach (var secret in set.SelectMany(hit => hit.Found).Distinct())
            {
                known[secret]++;
            }
        }

        var titles = others.Select(page => FoldedText.Letters(page.FrontMatter.Title?.Value ?? "")).ToHashSet(StringComparer.Ordinal);
        var names = UsedNames(others);
        for (var i = 0; i < secrets.Length; i++)
        {
            var isInUse = secrets[i].Kind == SecretKind.Words ? titles.Contains(secrets[i].Folded) : names.Contains(secrets[i].Folded);
            known[i] = isInUse ? Standing : known[i];
        }

        return known;
    }

    private HashSet<string> UsedNames(ParsedPage[] others)
    {
        var vocabulary = site.Model.Vocabulary;
        return others.Select(page => page.FrontMatter.Slug?.Value ?? page.File.Name)
            .Concat(others.Select(page => page.File.Name))
            .Concat(site.Model.Files.Select(file => UrlPath.NameOf(file.ContentPath).ToLowerInvariant()))
            .Concat(vocabulary.Regions.Regions.Select(region => region.Id.Value))
            .Concat(vocabulary.Tags.Concat(vocabulary.Projects).Select(entry => entry.Id.Value))
            .Concat(vocabulary.People.Select(person => person.Id.Value))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string Shown(string text) => text.Length > 80 ? text[..80].TrimEnd() + "…" : text.Trim();

    [GeneratedRegex(@"[^.!?…\uFFFC]+(?:[.!?…](?=\S)[^.!?…\uFFFC]*)*", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Sentences();
}
