using NodaTime;
using SiteGen.Languages.Texts;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Model.Translations;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>Joins translations, asks <see cref="Publication"/> of each page, and gives those that may appear their address.</summary>
internal sealed class PageSelector
{
    /// <summary>What lists and cards of social networks show at most of a text that has no summary.</summary>
    private const int LongestSummary = 200;

    private readonly SiteConfiguration configuration;
    private readonly ExcerptCutter[] excerpts;
    private readonly TranslationJoiner joiner;
    private readonly Publication publication;
    private readonly AddressPlanner addresses;
    private readonly DiagnosticCollector found = new();
    private readonly List<Page> pages = [];
    private readonly List<TranslationSet> sets = [];
    private readonly List<(Located<string> Alias, PageId Page)> aliases = [];
    private readonly Dictionary<string, int> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HiddenRelease> hiddenIds = new(StringComparer.Ordinal);
    private readonly LedgerIdentities identities;
    private readonly PairCheck pairs;
    private readonly HashSet<string> hiddenFolders = new(StringComparer.Ordinal);
    private readonly HashSet<string> namedByHidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> namedByPublished = new(StringComparer.Ordinal);
    private readonly SortedSet<Instant> changes = [];

    private PageSelector(BuildRequest request, SiteGround ground, AddressPlanner addresses, LedgerIdentities identities)
    {
        excerpts = ground.Interfaces.Select(language => new ExcerptCutter(language.Formats.Abbreviations)).ToArray();
        configuration = ground.Configuration;
        joiner = new TranslationJoiner(configuration, ground.Vocabulary, request.Now);
        publication = new Publication(request);
        pairs = new PairCheck(configuration, publication);
        this.addresses = addresses;
        this.identities = identities;
    }

    public static Diagnosed<PublishedPages> Select(
        BuildRequest request, SiteGround ground, AddressPlanner addresses, LedgerIdentities identities, IEnumerable<ParsedPage> parsed)
    {
        var selector = new PageSelector(request, ground, addresses, identities);
        foreach (var group in parsed.GroupBy(page => page.File.TranslationKey, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            selector.SelectSet(group.Key, group.ToArray());
        }

        selector.namedByHidden.ExceptWith(selector.namedByPublished);
        return selector.found.Finish(new PublishedPages
        {
            Pages = selector.pages.ToEquatableArray(),
            Sets = selector.sets.ToEquatableArray(),
            Owners = new FileOwners(selector.folders, selector.hiddenFolders, selector.namedByHidden),
            Aliases = selector.aliases,
            Changes = selector.changes.ToEquatableArray(),
            HiddenKeys = selector.hidden,
            HiddenIds = selector.hiddenIds,
        });
    }

    private void SelectSet(string key, ParsedPage[] versions)
    {
        var members = new PageId?[configuration.Languages.Length];
        var byLanguage = configuration.Languages
            .Select(language => versions.FirstOrDefault(version => version.File.Language == language.Code)).ToArray();
        var first = byLanguage.FirstOrDefault(version => version is not null);
        if (first is null)
        {
            return;
        }

        var facts = Array.ConvertAll(byLanguage, version => version is null ? null : Identified(found.Take(joiner.Join(version, first)), version, first));
        var owed = pairs.Owed(byLanguage, facts);
        if (!owed.IsEmpty)
        {
            found.Add(ModelRules.Held(byLanguage.First(version => version is not null && !owed.Contains(version.File.Language))!.File.Path, string.Join(", ", owed))); // Some language is ready.
        }

        foreach (var language in configuration.Languages)
        {
            if (byLanguage[language.Index] is { } version && SelectPage(version, facts[language.Index]!, owed, first, language) is { } page) // Every version has facts.
            {
                members[language.Index] = page;
            }
        }

        if (members.All(member => member is null))
        {
            hidden.Add(key);
            Note(hiddenFolders, versions);
            return;
        }

        if (members.All(member => member is not { } id || pages[id.Index].State == PageState.Withdrawn))
        {
            Note(hiddenFolders, versions);
        }
        else
        {
            foreach (var version in versions.Where(version => version.File.OwnsFolder))
            {
                folders.TryAdd(FileLocator.FolderOf(version.File.Path), sets.Count);
            }
        }

        sets.Add(new TranslationSet(key, EquatableArray.Own(members)));
    }

    private PageId? SelectPage(ParsedPage version, PageFacts facts, EquatableArray<string> owed, ParsedPage first, Language language)
    {
        NoteChanges(facts);
        var withdrawn = version.FrontMatter.Withdrawn ?? first.FrontMatter.Withdrawn;
        if ((owed.IsEmpty ? publication.StateOf(facts, withdrawn is not null) : publication.HeldStateOf(facts)) is not { } state)
        {
            if (owed.IsEmpty && ReferenceEquals(version, first) && publication.Held(facts, version) is { } note)
            {
                found.Add(note);
            }

            namedByHidden.UnionWith(NamedFiles.Of(version, facts));
            hiddenIds.TryAdd(facts.Id, new HiddenRelease(version.File.TranslationKey, !facts.Draft && owed.IsEmpty));
            return null;
        }

        (state == PageState.Withdrawn ? namedByHidden : namedByPublished).UnionWith(NamedFiles.Of(version, facts));
        var id = new PageId(pages.Count);
        aliases.AddRange(version.FrontMatter.Aliases.Select(alias => (alias, id)));
        var page = new Page
        {
            Id = id,
            Set = sets.Count,
            File = version.File,
            Language = language,
            Title = version.FrontMatter.Title?.Value ?? version.File.Name,
            Summary = version.FrontMatter.Summary?.Value ?? excerpts[language.Index].Cut(version.Body.FirstParagraph, LongestSummary),
            HasSummary = version.FrontMatter.Summary is not null,
            Path = addresses.PathOf(version, facts, language, found),
            Facts = facts,
            State = state,
            Owed = state == PageState.Held ? owed : [],
            Corrections = Corrections(version),
            Withdrawn = withdrawn is null
                ? null
                : new PublishedWithdrawal(joiner.Moment(withdrawn.Date)!.Value, version.FrontMatter.Withdrawn?.Reason?.Value ?? ""),
            Body = Body(version, facts),
            IsBroken = version.IsBroken,
        };
        pages.Add(state == PageState.Withdrawn ? Emptied(page) : page);
        return id;
    }

    /// <summary>A release that was moved keeps the identity under which its addresses are recorded.</summary>
    private PageFacts Identified(PageFacts facts, ParsedPage version, ParsedPage first) =>
        version.FrontMatter.Id is null && first.FrontMatter.Id is null && identities.Of(version.File.TranslationKey) is { } id ? facts with { Id = id } : facts;

    /// <summary>Of what was withdrawn the headline, the dates and the notice stay. The rest leaves here, so that no later stage can show it.</summary>
    private static Page Emptied(Page page) => page with
    {
        Summary = "",
        HasSummary = false,
        Body = new PageBody(),
        Facts = page.Facts with { Image = null, Gallery = [], Attachments = [], Figures = [], People = [], Extra = null },
    };

    /// <summary>A translation that does not state its type may only now prove to be an interview.</summary>
    private PageBody Body(ParsedPage version, PageFacts facts) =>
        facts.Type == ReleaseType.Interview && version.AsInterview is { } interview ? found.Take(interview) : version.Body;

    private void NoteChanges(PageFacts facts)
    {
        if (!facts.Draft && facts.OpensAt is { } opens)
        {
            changes.Add(opens.Instant);
        }

        if (!facts.Draft && facts.Expires is { } expires)
        {
            changes.Add(expires.Instant);
        }
    }

    private EquatableArray<PublishedCorrection> Corrections(ParsedPage version) => version.FrontMatter.Corrections
        .Select(correction => new PublishedCorrection(joiner.Moment(correction.Date)!.Value, correction.Text.Value))
        .OrderByDescending(correction => correction.Date.Instant)
        .ToEquatableArray();

    private static void Note(HashSet<string> folders, ParsedPage[] versions) =>
        folders.UnionWith(versions.Where(version => version.File.OwnsFolder).Select(version => FileLocator.FolderOf(version.File.Path)));
}
