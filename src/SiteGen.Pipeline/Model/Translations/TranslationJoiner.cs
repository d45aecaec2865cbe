using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Translations;

/// <summary>
/// Joins what a language version states with what it inherits from the default-language file (the first language that exists, where
/// that one is absent), and looks up every id. Reports unknown ids once, in the file that writes them.
/// </summary>
internal sealed class TranslationJoiner(SiteConfiguration configuration, SiteVocabulary vocabulary, NodaTime.Instant now)
{
    private readonly IdLookup lookup = new(configuration, vocabulary);

    /// <summary>The facts of <paramref name="own"/>; <paramref name="first"/> is the file that it inherits from, or itself.</summary>
    public Diagnosed<PageFacts> Join(ParsedPage own, ParsedPage first)
    {
        var found = new DiagnosticCollector();
        var mine = own.FrontMatter;
        var shared = first.FrontMatter;
        var isFirst = ReferenceEquals(own, first);
        if (!isFirst)
        {
            ReportContradictions(mine, shared, found);
            if (mine.Embargo is { } alone && shared.Embargo is null && shared.Draft?.Value is not true)
            {
                found.Add(ModelRules.OwnEmbargo(alone.Location, first.File.Path));
            }
        }

        var facts = new PageFacts
        {
            Id = mine.Id?.Value ?? shared.Id?.Value ?? own.File.TranslationKey,
            Date = Date(own, mine.Date ?? shared.Date, isFirst, found),
            Updated = Moment(mine.Updated ?? shared.Updated),
            Embargo = Moment(mine.Embargo ?? shared.Embargo),
            Expires = Moment(mine.Expires ?? shared.Expires),
            EventDate = Moment(mine.EventDate ?? shared.EventDate),
            EventEnd = Moment(mine.EventEnd ?? shared.EventEnd),
            Type = (mine.Type ?? shared.Type)?.Value ?? ReleaseType.News,
            Regions = Ids(mine.Regions, shared.Regions, isFirst, static (lookup, id, found) => lookup.Region(id, found), found),
            Tags = Ids(mine.Tags, shared.Tags, isFirst, static (lookup, id, found) => lookup.Tag(id, found), found),
            Projects = Ids(mine.Projects, shared.Projects, isFirst, static (lookup, id, found) => lookup.Project(id, found), found),
            People = Ids(mine.People, shared.People, isFirst, static (lookup, id, found) => lookup.Person(id, found), found),
            Contacts = Ids(mine.Contacts, shared.Contacts, isFirst, static (lookup, id, found) => lookup.Contact(id, found), found),
            Boilerplate = Ids(mine.Boilerplate, shared.Boilerplate, isFirst, static (lookup, id, found) => lookup.Note(id, found), found),
            Authors = mine.Authors ?? shared.Authors ?? [],
            Image = mine.Image ?? shared.Image,
            Gallery = mine.Gallery ?? shared.Gallery ?? [],
            Attachments = mine.Attachments ?? shared.Attachments ?? [],
            Figures = mine.Figures ?? shared.Figures ?? [],
            Featured = (mine.Featured ?? shared.Featured)?.Value ?? false,
            Draft = (mine.Draft ?? shared.Draft)?.Value ?? false,
            PaidBy = mine.PaidBy ?? shared.PaidBy ?? LocalizedText.None,
            Source = mine.Source ?? shared.Source,
            Extra = mine.Extra ?? shared.Extra,
        };
        ReportDisorder(mine, facts, found);
        lookup.CheckAuthors(isFirst || mine.Authors is not null ? facts.Authors : [], found);
        return found.Finish(facts);
    }

    /// <summary>A date in the site's zone, unless it states an offset.</summary>
    public SiteMoment? Moment(Located<PageMoment>? written)
    {
        if (written is not { Value: var moment })
        {
            return null;
        }

        // An offset that an author wrote fixes the instant; pages show it in the site's zone all the same, so that two dates compare by eye.
        var instant = moment.Offset is { } offset ? moment.Local.WithOffset(offset).ToInstant() : configuration.TimeZone.ToInstant(moment.Local);
        return new SiteMoment(configuration.TimeZone.ToLocal(instant), moment.HasTime);
    }

    /// <summary>Every release has a date: one without carries the build's clock, and the error keeps it from being published.</summary>
    private SiteMoment? Date(ParsedPage own, Located<PageMoment>? written, bool isFirst, DiagnosticCollector found)
    {
        if (written is not null || own.File.Kind != Sources.SourceKind.Release)
        {
            return Moment(written);
        }

        if (isFirst && !own.IsBroken)
        {
            found.Add(ModelRules.NoDate(own.File.Path));
        }

        return new SiteMoment(configuration.TimeZone.ToLocal(now), false);
    }

    private EquatableArray<int> Ids(
        EquatableArray<Located<string>>? mine,
        EquatableArray<Located<string>>? shared,
        bool isFirst,
        Func<IdLookup, Located<string>, DiagnosticCollector?, int> find,
        DiagnosticCollector found)
    {
        if ((mine ?? shared) is not { } written)
        {
            return [];
        }

        var report = isFirst || mine is not null ? found : null;
        var indexes = new int[written.Length];
        var count = 0;
        foreach (var id in written)
        {
            var index = find(lookup, id, report);
            if (index >= 0 && Array.IndexOf(indexes, index, 0, count) < 0)
            {
                indexes[count++] = index;
            }
        }

        return count == indexes.Length ? EquatableArray.Own(indexes) : [.. indexes.AsSpan(0, count)];
    }

    private static void ReportContradictions(FrontMatter mine, FrontMatter shared, DiagnosticCollector found)
    {
        Compare("date", mine.Date, shared.Date);
        Compare("type", mine.Type, shared.Type);
        Compare("embargo", mine.Embargo, shared.Embargo);
        if (mine.Regions is { Length: > 0 } here && shared.Regions is { Length: > 0 } there
            && !here.Select(id => id.Value).Order(StringComparer.Ordinal).SequenceEqual(there.Select(id => id.Value).Order(StringComparer.Ordinal)))
        {
            found.Add(ModelRules.Contradiction("region", here[0].Location, there[0].Location));
        }

        void Compare<T>(string key, Located<T>? left, Located<T>? right)
        {
            if (left is { } own && right is { } other && !EqualityComparer<T>.Default.Equals(own.Value, other.Value))
            {
                found.Add(ModelRules.Contradiction(key, own.Location, other.Location));
            }
        }
    }

    private static void ReportDisorder(FrontMatter mine, PageFacts facts, DiagnosticCollector found)
    {
        if (mine.Updated is { } updated && facts.Updated is { } changed && facts.Date is { } date
            && changed.Local.LocalDateTime.Date < date.Local.LocalDateTime.Date)
        {
            found.Add(ModelRules.TooEarly(updated.Location, "updated", "date", MomentText.Of(date)));
        }

        if (mine.Expires is { } expires && facts.Expires is { } expired && facts.Date is { } published && expired.Instant < published.Instant)
        {
            found.Add(ModelRules.TooEarly(expires.Location, "expires", "date", MomentText.Of(published)));
        }

        if (mine.EventEnd is { } end && facts.EventEnd is { } ended && facts.EventDate is { } began && ended.Instant < began.Instant)
        {
            found.Add(ModelRules.TooEarly(end.Location, "event_end", "event_date", MomentText.Of(began)));
        }
    }

}
