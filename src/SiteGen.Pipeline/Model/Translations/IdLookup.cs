using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Model.Translations;

/// <summary>Looks ids of front matter up in the vocabulary; -1 for unknown ones, which are reported with the nearest id.</summary>
internal sealed class IdLookup
{
    private readonly Func<Located<string>, string?, Diagnostic> unknownTag;
    private readonly Names regions;
    private readonly Names tags;
    private readonly Names projects;
    private readonly Names people;
    private readonly Names contacts;
    private readonly Names notes;

    public IdLookup(SiteConfiguration configuration, SiteVocabulary vocabulary)
    {
        unknownTag = (id, near) => ModelRules.UnknownTag(id, configuration.UnknownTags, near);
        regions = new(vocabulary.Regions.Regions.Select(region => (region.Id.Value, Spellings(region.Name, region.Aliases))));
        tags = new(vocabulary.Tags.Select(tag => (tag.Id.Value, Spellings(tag.Name, tag.Aliases))));
        projects = new(vocabulary.Projects.Select(project => (project.Id.Value, Spellings(project.Name, project.Aliases))));
        people = new(vocabulary.People.Select(person => (person.Id.Value, Spellings(person.Name, []))));
        contacts = new(configuration.Contacts.Select(contact => (contact.Id, Spellings(contact.Name, []))));
        notes = new(configuration.Boilerplate.Select(note => (note.Id, Spellings(LocalizedText.None, []))));
    }

    public int Region(Located<string> id, DiagnosticCollector? found) => Find(regions, id, found, ModelRules.UnknownRegion);

    public int Tag(Located<string> id, DiagnosticCollector? found) => Find(tags, id, found, unknownTag);

    public int Project(Located<string> id, DiagnosticCollector? found) => Find(projects, id, found, ModelRules.UnknownProject);

    public int Person(Located<string> id, DiagnosticCollector? found) => Find(people, id, found, ModelRules.UnknownPerson);

    public int Contact(Located<string> id, DiagnosticCollector? found) => Find(contacts, id, found, ModelRules.UnknownContact);

    public int Note(Located<string> id, DiagnosticCollector? found) => Find(notes, id, found, ModelRules.UnknownNote);

    /// <summary>Who speaks in a quotation; -1 for a plain name, and for what looks like an id and is none.</summary>
    public int Speaker(Located<string> idOrName, DiagnosticCollector found) =>
        people.Ids.TryGetValue(idOrName.Value, out var index) ? index
        : people.Others.TryGetValue(idOrName.Value, out index) ? index
        : idOrName.Value.AsSpan().IndexOfAnyExcept(IdLetters) < 0 ? Find(people, idOrName, found, ModelRules.UnknownPerson)
        : -1;

    /// <summary>An author may be a plain name; what looks like an id must be one.</summary>
    public void CheckAuthors(EquatableArray<Located<string>> authors, DiagnosticCollector found)
    {
        foreach (var author in authors)
        {
            if (!people.Ids.ContainsKey(author.Value) && author.Value.AsSpan().IndexOfAnyExcept(IdLetters) < 0)
            {
                found.Add(ModelRules.UnknownPerson(author, NearestName.Find(author.Value, people.Ids.Keys)));
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> IdLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static IEnumerable<string> Spellings(LocalizedText name, EquatableArray<string> aliases) =>
        name.Texts.Select(text => text.Text.Value).Concat(aliases);

    private static int Find(
        Names names, Located<string> id, DiagnosticCollector? found, Func<Located<string>, string?, Diagnostic> unknown)
    {
        if (names.Ids.TryGetValue(id.Value, out var index))
        {
            return index;
        }

        if (names.Others.TryGetValue(id.Value, out index))
        {
            found?.Add(ModelRules.OtherSpelling(id, names.IdOf(index)));
            return index;
        }

        found?.Add(unknown(id, ListOf(names, id.Value) ?? NearestName.Find(id.Value, names.Ids.Keys)));
        return -1;
    }

    /// <summary>`tags: a, b` is one text; what was meant is a list.</summary>
    private static string? ListOf(Names names, string written)
    {
        var parts = written.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, names.Ids.ContainsKey) ? $"[{string.Join(", ", parts)}]" : null;
    }

    private sealed class Names
    {
        public Names(IEnumerable<(string Id, IEnumerable<string> Spellings)> entries)
        {
            var ids = new Dictionary<string, int>(StringComparer.Ordinal);
            var others = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            var ambiguous = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var index = 0;
            foreach (var (id, spellings) in entries)
            {
                ids.TryAdd(id, index);
                foreach (var spelling in spellings.Prepend(id))
                {
                    // «Түркістан» may be the city or the oblast: a spelling of two things stands for neither.
                    if (!others.TryAdd(spelling, index) && others[spelling] != index)
                    {
                        ambiguous.Add(spelling);
                    }
                }

                index++;
            }

            foreach (var spelling in ambiguous)
            {
                others.Remove(spelling);
            }

            Ids = ids;
            Others = others;
        }

        public string IdOf(int index) => Ids.First(entry => entry.Value == index).Key;

        public Dictionary<string, int> Ids { get; }

        public Dictionary<string, int> Others { get; }
    }
}
