using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>The words of names that the site's lists and settings hold: a Russian text may use them in their Kazakh spelling.</summary>
internal sealed class KnownNames
{
    private const int ShortestStem = 4;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly int longest;

    public KnownNames(LoadedSite site)
    {
        var vocabulary = site.Model.Vocabulary;
        var settings = site.Configuration;
        var names = vocabulary.Regions.Regions.Select(region => region.Name)
            .Concat(vocabulary.Tags.Concat(vocabulary.Projects).Select(entry => entry.Name))
            .Concat(vocabulary.People.Select(person => person.Name))
            .Concat(settings.Contacts.Select(contact => contact.Name))
            .Append(settings.Title)
            .Append(settings.Organization.Name);
        foreach (var text in names.SelectMany(name => name.Texts))
        {
            Add(text);
        }

        longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
    }

    /// <summary>Whether a word is a known name, or one with an ending: «Жаңақорғана».</summary>
    public bool Has(string word)
    {
        var small = word.ToLowerInvariant();
        if (words.Contains(small))
        {
            return true;
        }

        for (var length = Math.Min(small.Length, longest); length >= ShortestStem; length--)
        {
            if (words.Contains(small[..length]))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(LanguageText text)
    {
        var value = text.Text.Value;
        foreach (var (start, length) in WordFinder.Words(value))
        {
            words.Add(value.Substring(start, length).ToLowerInvariant());
        }
    }
}
