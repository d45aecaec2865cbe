using SiteGen.Languages.Texts;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Model.Translations;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model;

/// <summary>
/// Joins the translations of one release, asks <see cref="Publication"/> of each, and gives those that may appear their address. Changes nothing
/// of its own, so that many sets are selected side by side.
/// </summary>
internal sealed class SetSelector
{
    /// <summary>What lists and cards of social networks show at most of a text that has no summary.</summary>
    private const int LongestSummary = 200;

    private readonly SiteConfiguration configuration;
    private readonly ExcerptCutter[] excerpts;
    private readonly TranslationJoiner joiner;
    private readonly Publication publication;
    private readonly AddressPlanner addresses;
    private readonly LedgerIdentities identities;
    private readonly PairCheck pairs;
    private readonly bool isFirstLook;

    public SetSelector(BuildRequest request, SiteGround ground, AddressPlanner addresses, LedgerIdentities identities)
    {
        excerpts = ground.Interfaces.Select(language => new ExcerptCutter(language.Formats.Abbreviations)).ToArray();
        configuration = ground.Configuration;
        joiner = new TranslationJoiner(configuration, ground.Vocabulary, request.Now);
        publication = new Publication(request);
        pairs = new PairCheck(configuration, publication);
        this.addresses = addresses;
        this.identities = identities;
        isFirstLook = request.Checks == CheckLevel.Later;
    }

    /// <summary>The files of one key; null when none is in a language of the site.</summary>
    public SelectedSet? Select(string key, ParsedPage[] files)
    {
        var languages = configuration.Languages;
        var versions = Array.ConvertAll(languages.ToArray(), language => Array.Find(files, file => file.File.Language == language.Code));
        if (Array.Find(versions, version => version is not null) is not { } first)
        {
            return null;
        }

        var set = new SelectedSet(key, files, versions, new PageFacts?[versions.Length], new Page?[versions.Length]);
        for (var i = 0; i < versions.Length; i++)
        {
            set.Facts[i] = versions[i] is { } version ? Identified(set.Found.Take(joiner.Join(version, first)), version, first) : null;
        }

        var owed = pairs.Owed(versions, set.Facts);
        if (!owed.IsEmpty && Array.Find(versions, version => version is not null && !owed.Contains(version.File.Language)) is { } ready)
        {
            set.Found.Add(ModelRules.Held(ready.File.Path, string.Join(", ", owed)));
        }

        foreach (var language in languages)
        {
            if (versions[language.Index] is { } version && set.Facts[language.Index] is { } facts)
            {
                set.Pages[language.Index] = SelectPage(set, version, facts, owed, first, language);
            }
        }

        return set;
    }

    private Page? SelectPage(SelectedSet set, ParsedPage version, PageFacts facts, EquatableArray<string> owed, ParsedPage first, Language language)
    {
        NoteChanges(set, facts);
        var withdrawn = version.FrontMatter.Withdrawn ?? first.FrontMatter.Withdrawn;
        if ((owed.IsEmpty ? publication.StateOf(facts, withdrawn is not null) : publication.HeldStateOf(facts)) is not { } state)
        {
            if (owed.IsEmpty && ReferenceEquals(version, first) && publication.Held(facts, version) is { } note)
            {
                set.Found.Add(note);
            }

            set.NamedByHidden.UnionWith(NamedFiles.Of(version, facts));
            set.Hidden.Add((facts.Id, new HiddenRelease(set.Key, !facts.Draft && owed.IsEmpty)));
            return null;
        }

        var page = new Page
        {
            Id = default,
            Set = -1,
            File = version.File,
            Language = language,
            Title = version.FrontMatter.Title?.Value ?? version.File.Name,
            Opening = version.FrontMatter.Summary is { Value: var summary } ? new(summary) : new(() => excerpts[language.Index].Cut(version.Body.FirstParagraph, LongestSummary)),
            HasSummary = version.FrontMatter.Summary is not null,
            Path = addresses.PathOf(version, facts, language, set.Found),
            SlugPlace = version.FrontMatter.Slug?.Location,
            Facts = facts,
            State = state,
            Owed = state == PageState.Held ? owed : [],
            Corrections = Corrections(version),
            Withdrawn = withdrawn is null
                ? null
                : new PublishedWithdrawal(joiner.Moment(withdrawn.Date)!.Value, version.FrontMatter.Withdrawn?.Reason?.Value ?? ""),
            Text = Text(set, version, facts),
            IsBroken = version.IsBroken,
        };
        if (state != PageState.Withdrawn)
        {
            return page;
        }

        if (!isFirstLook)
        {
            // Who else names them would have to be asked of every text.
            set.NamedByHidden.UnionWith(NamedFiles.Of(version, facts));
        }

        return Emptied(page);
    }

    /// <summary>A release that was moved keeps the identity under which its addresses are recorded.</summary>
    private PageFacts Identified(PageFacts facts, ParsedPage version, ParsedPage first) =>
        version.FrontMatter.Id is null && first.FrontMatter.Id is null && identities.Of(version.File.TranslationKey) is { } id ? facts with { Id = id } : facts;

    /// <summary>Of what was withdrawn the headline, the dates and the notice stay. The rest leaves here, so that no later stage can show it.</summary>
    private static Page Emptied(Page page) => page with
    {
        Opening = new(""),
        HasSummary = false,
        Text = new(new PageBody()),
        Facts = page.Facts with { Image = null, Gallery = [], Attachments = [], Figures = [], People = [], Extra = null },
    };

    /// <summary>A translation that does not state its type may only now prove to be an interview.</summary>
    private static Deferred<PageBody> Text(SelectedSet set, ParsedPage version, PageFacts facts) =>
        facts.Type == ReleaseType.Interview && version.AsInterview is { } interview ? set.Found.Take(interview) : version.Text;

    private static void NoteChanges(SelectedSet set, PageFacts facts)
    {
        if (!facts.Draft && facts.OpensAt is { } opens)
        {
            set.Changes.Add(opens.Instant);
        }

        if (!facts.Draft && facts.Expires is { } expires)
        {
            set.Changes.Add(expires.Instant);
        }
    }

    private EquatableArray<PublishedCorrection> Corrections(ParsedPage version) => version.FrontMatter.Corrections
        .Select(correction => new PublishedCorrection(joiner.Moment(correction.Date)!.Value, correction.Text.Value))
        .OrderByDescending(correction => correction.Date.Instant)
        .ToEquatableArray();
}
