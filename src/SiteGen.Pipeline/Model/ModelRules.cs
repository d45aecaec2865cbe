using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>What can be wrong with the site as a whole.</summary>
internal static class ModelRules
{
    private static readonly DiagnosticRule UnknownTagRule = Error("SG0501", "Unknown tag '{0}'. Use a tag from content/data/tags.yml, or add it there.");
    private static readonly DiagnosticRule UnknownRegionRule = Error("SG0502", "Unknown region '{0}'. Use an id from content/data/regions.yml.");
    private static readonly DiagnosticRule UnknownProjectRule = Error("SG0503", "Unknown project '{0}'. Use an id from content/data/projects.yml, or add it there.");
    private static readonly DiagnosticRule UnknownPersonRule = Error("SG0504", "Unknown person '{0}'. Use an id from content/data/people.yml, or add the person there.");
    private static readonly DiagnosticRule UnknownContactRule = Error("SG0505", "Unknown contact '{0}'. Use an id from 'contacts' in site.yml.");
    private static readonly DiagnosticRule UnknownNoteRule = Error("SG0506", "Unknown note '{0}'. Use an id from 'boilerplate' in site.yml.");
    private static readonly DiagnosticRule OtherSpellingRule = Warning("SG0507", "'{0}' is another spelling of '{1}'. Write '{1}' everywhere.");
    private static readonly DiagnosticRule ContradictionRule = Warning("SG0508", "'{0}' here differs from {1}. Each language version uses its own; remove one if that is not meant.");
    private static readonly DiagnosticRule NoDateRule = Error("SG0510", "The date is missing. Add a line 'date: 2025-11-15' to the front matter.");
    private static readonly DiagnosticRule FutureDateRule = Note("SG0511", "The date is in the future: the release is not published before {0}.");
    private static readonly DiagnosticRule UpdatedTooEarlyRule = Error("SG0512", "'{0}' is earlier than '{1}' ({2}). Correct one of the two.");
    private static readonly DiagnosticRule SameAddressRule = Error("SG0513", "The address {0} is already taken by {1}. Give one of the two another 'slug'.");
    private static readonly DiagnosticRule AliasTakenRule = Error("SG0514", "The alias {0} is already an alias of {1}. An old address can lead to one page only.");
    private static readonly DiagnosticRule AliasIsLiveRule = Error("SG0515", "The alias {0} is the address of a page of this site ({1}). Remove the alias.");
    private static readonly DiagnosticRule FileMissingRule = Error("SG0516", "There is no file '{0}'. It is looked for at {1}: put it there, or correct the name.");
    private static readonly DiagnosticRule PictureElsewhereRule = Error("SG0517", "'{0}' is on another site. Save the picture beside the release and name the file.");
    private static readonly DiagnosticRule DeadLinkRule = Error("SG0518", "The link '{0}' leads nowhere: there is no such page or file. Correct the address, or take the link out.");
    private static readonly DiagnosticRule DeadAnchorRule = Error("SG0519", "The link '{0}' leads to a place that is not there: no heading has the anchor '{1}'.");
    private static readonly DiagnosticRule LinkToHiddenRule = Warning("SG0520", "The link '{0}' leads to a release that is not published yet. It stays plain text until then.");
    private static readonly DiagnosticRule LinkOtherLanguageRule = Note("SG0521", "The link '{0}' leads to a page that exists in {1} only.");
    private static readonly DiagnosticRule EmptySlugRule = Error("SG0522", "No address can be made from the name '{0}'. Add a line 'slug: …' with small Latin letters, digits and hyphens.");
    private static readonly DiagnosticRule EmptySiteRule = Warning("SG0523", "The site has no release yet. Put Markdown files under content/news/.");
    private static readonly DiagnosticRule NoImageTypeRule = Warning("SG0524", "'{0}' is not a picture that browsers show. Use JPEG, PNG, WebP, GIF or SVG.");

    private static readonly DiagnosticRule OwnEmbargoRule = Warning("SG0525", "This embargo holds back this language alone: {0} states none and is published. Write the embargo there, and it holds for every language.");

    private static readonly DiagnosticRule HeldRule = Note("SG0570", "Not published yet: all languages go live together, and this is owed: {0}. Write it, or set 'translations: either' in site.yml.");

    public static Diagnostic UnknownTag(Located<string> id, DiagnosticSeverity severity, string? near) =>
        Unknown(UnknownTagRule, id, near) with { Severity = severity };

    public static Diagnostic UnknownRegion(Located<string> id, string? near) => Unknown(UnknownRegionRule, id, near);

    public static Diagnostic UnknownProject(Located<string> id, string? near) => Unknown(UnknownProjectRule, id, near);

    public static Diagnostic UnknownPerson(Located<string> id, string? near) => Unknown(UnknownPersonRule, id, near);

    public static Diagnostic UnknownContact(Located<string> id, string? near) => Unknown(UnknownContactRule, id, near);

    public static Diagnostic UnknownNote(Located<string> id, string? near) => Unknown(UnknownNoteRule, id, near);

    public static Diagnostic OtherSpelling(Located<string> written, string id) =>
        Diagnostic.At(written.Location, OtherSpellingRule, written.Value, id) with { Suggestion = id };

    public static Diagnostic Contradiction(string key, SourceLocation here, SourceLocation there) =>
        Diagnostic.At(here, ContradictionRule, key, there.Path) with { Related = [there] };

    public static Diagnostic OwnEmbargo(SourceLocation embargo, string first) => Diagnostic.At(embargo, OwnEmbargoRule, first);

    public static Diagnostic NoDate(string path) => Diagnostic.At(new SourceLocation(path, 1, 1), NoDateRule);

    public static Diagnostic FutureDate(SourceLocation date, string when) => Diagnostic.At(date, FutureDateRule, when);

    public static Diagnostic TooEarly(SourceLocation late, string lateKey, string earlyKey, string early) =>
        Diagnostic.At(late, UpdatedTooEarlyRule, lateKey, earlyKey, early);

    public static Diagnostic SameAddress(SourceLocation second, string address, SourceLocation first) =>
        Diagnostic.At(second, SameAddressRule, address, first.Path) with { Related = [first] };

    public static Diagnostic AliasTaken(Located<string> alias, string owner) =>
        Diagnostic.At(alias.Location, AliasTakenRule, alias.Value, owner) with { Related = [SourceLocation.OfFile(owner)] };

    public static Diagnostic AliasIsLive(Located<string> alias, string owner) => Diagnostic.At(alias.Location, AliasIsLiveRule, alias.Value, owner);

    public static Diagnostic FileMissing(Located<string> file, string lookedAt, string? near) =>
        Diagnostic.At(file.Location, FileMissingRule, file.Value, lookedAt) with { Suggestion = near };

    public static Diagnostic PictureElsewhere(Located<string> file) => Diagnostic.At(file.Location, PictureElsewhereRule, file.Value);

    public static Diagnostic DeadLink(Located<string> target, string? near) =>
        Diagnostic.At(target.Location, DeadLinkRule, target.Value) with { Suggestion = near };

    public static Diagnostic DeadAnchor(Located<string> target, string anchor, string? near) =>
        Diagnostic.At(target.Location, DeadAnchorRule, target.Value, anchor) with { Suggestion = near };

    public static Diagnostic LinkToHidden(Located<string> target) => Diagnostic.At(target.Location, LinkToHiddenRule, target.Value);

    public static Diagnostic LinkOtherLanguage(Located<string> target, string language) =>
        Diagnostic.At(target.Location, LinkOtherLanguageRule, target.Value, language);

    public static Diagnostic EmptySlug(string path, string name) => Diagnostic.At(SourceLocation.OfFile(path), EmptySlugRule, name);

    public static Diagnostic EmptySite() => new(EmptySiteRule, EquatableArray<string>.Empty, SourceLocation.OfFile("content"));

    public static Diagnostic NotAPicture(Located<string> file) => Diagnostic.At(file.Location, NoImageTypeRule, file.Value);

    public static Diagnostic Held(string path, string owed) => Diagnostic.At(SourceLocation.OfFile(path), HeldRule, owed);

    private static Diagnostic Unknown(DiagnosticRule rule, Located<string> id, string? near) =>
        Diagnostic.At(id.Location, rule, id.Value) with { Suggestion = near };

    private static DiagnosticRule Error(string code, string english) => new(code, DiagnosticSeverity.Error, english);

    private static DiagnosticRule Warning(string code, string english) => new(code, DiagnosticSeverity.Warning, english);

    private static DiagnosticRule Note(string code, string english) => new(code, DiagnosticSeverity.Note, english);
}
