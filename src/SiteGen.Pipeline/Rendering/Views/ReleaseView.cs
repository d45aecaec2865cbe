using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A release in one language. Made once for each; what is costly is made when a template first asks for it.</summary>
internal sealed partial class ReleaseView(SiteViews site, Page page) : IScriptObject
{
    private readonly SiteViews site = site;

    private CopiedHtml? card;
    private CopiedHtml? row;

    public static ScriptType<ReleaseView> Definition { get; } = new(
        "release",
        "A release in one language.",
        new("id", Shape.Text, "Its permanent id, the same in every language.", view => view.Page.Facts.Id),
        new("title", Shape.Text, "The headline.", view => view.Page.Title),
        new("summary", Shape.Text, "One or two sentences; the beginning of the text where none were written.", view => view.Page.Summary),
        new("lede", Shape.Text, "The summary as it was written; empty where it would only repeat the text.", view => view.Page.HasSummary ? view.Page.Summary : ""),
        new("url", Shape.Text, "Its address.", view => view.Url),
        new("absolute_url", Shape.Text, "Its address with the host.", view => view.site.Addresses.Absolute(view.Page.Path)),
        new("type", Shape.Text, "Its kind: `news`, `press-release`, `interview`, `meeting`, `visit`, `statement`, `announcement`, `photo`.", view => ReleaseTypeNames.Name(view.Page.Facts.Type)),
        new("type_name", Shape.Text, "Its kind in words.", view => view.TypeTerm.Name),
        new("type_url", Shape.Text, "The list of its kind.", view => view.TypeTerm.Url),
        new("date", ViewShapes.Date, "When it was published.", view => Value.Of(view.Date)),
        new("updated", ViewShapes.Date, "The last substantive change; null when there was none.", view => Value.Of(view.Moment(view.Page.Facts.Updated))),
        new("event", Shape.Text, "When it happened: «17–19 қараша 2025»; empty when not stated.", view => view.Event()),
        new("event_iso", Shape.Text, "When it began, for `datetime` attributes; empty when not stated.", view => view.Page.Facts.EventDate is { } date ? Wording.W3C(date) : ""),
        new("place", Shape.Text, "Its most specific region, or empty.", view => view.Region?.Name ?? ""),
        new("region", ViewShapes.Term, "Its most specific region; null when it has none.", view => Value.Of(view.Region)),
        new("regions", ViewShapes.Terms, "Its regions.", view => view.Terms(TermKind.Region, view.Page.Facts.Regions)),
        new("tags", ViewShapes.Terms, "Its tags.", view => view.Terms(TermKind.Tag, view.Page.Facts.Tags)),
        new("projects", ViewShapes.Terms, "Its projects.", view => view.Terms(TermKind.Project, view.Page.Facts.Projects)),
        new("people", Shape.List(ViewShapes.Person), "Those it speaks of.", view => Value.Of(ScriptList.Of(view.Page.Facts.People, person => Value.Of(view.site.Person(person, view.Page.Language))))),
        new("authors", Shape.List(ViewShapes.Person), "Those who wrote it; may be empty.", view => Value.Of(ScriptList.Of(view.Page.Facts.Authors, author => Value.Of(view.site.Author(author.Value, view.Page.Language))))),
        new("image", ViewShapes.Image, "The lead picture; null when it has none.", view => view.Page.Image is { } image ? Value.Of(view.site.Image(image, view.Page.Language)) : Value.Null),
        new("gallery", Shape.List(ViewShapes.Image), "More pictures.", view => Value.Of(ScriptList.Of(view.Page.Gallery, image => Value.Of(view.site.Image(image, view.Page.Language))))),
        new("body", Shape.Markup, "The text.", view => Value.Markup(view.site.Body(view.Page))),
        new("figures", Shape.List(Shape.Object(() => FigureView.Definition)), "Key numbers.", view => Value.Of(ScriptList.Of(view.Page.Facts.Figures, figure => Value.Of(new FigureView(figure, view.Wording))))),
        new("corrections", Shape.List(Shape.Object(() => CorrectionView.Definition)), "Corrections, newest first.", view => Value.Of(ScriptList.Of(view.Corrections(), static correction => Value.Of(correction)))),
        new("withdrawn", Shape.Object(() => WithdrawalView.Definition), "The notice of withdrawal; null for all others.", view => view.Page.Withdrawn is { } notice ? Value.Of(new WithdrawalView(new DateView(notice.Date, view.Wording), notice.Reason)) : Value.Null),
        new("is_expired", Shape.Bool, "Whether it has expired.", view => view.Page.State == PageState.Expired),
        new("expires", ViewShapes.Date, "When it expires; null when it does not.", view => Value.Of(view.Moment(view.Page.Facts.Expires))),
        new("is_featured", Shape.Bool, "Whether it is pinned to the front page.", view => view.Page.Facts.Featured),
        new("paid_by", Shape.Text, "The mark that election and advertising law asks for, or empty.", view => view.Page.Facts.PaidBy.For(view.Page.Language.Code) ?? ""),
        new("source", Shape.Object(() => SourceView.Definition), "Where it was printed first; null for the organisation's own.", view => view.Page.Facts.Source is { } source ? Value.Of(new SourceView(source.Name, source.Url ?? "")) : Value.Null),
        new("attachments", Shape.List(Shape.Object(() => AttachmentView.Definition)), "Files for download.", view => Value.Of(ScriptList.Of(view.Page.Downloads, download => Value.Of(view.Attachment(download))))),
        new("press_kit", Shape.Text, "The address of the ZIP with its photos and texts for journalists; empty when it has no photos.", view => view.site.PressKitOf(view.Page.Set)),
        new("contacts", Shape.List(ViewShapes.Contact), "Whom journalists may call.", view => Value.Of(ScriptList.Of(view.Page.Facts.Contacts, contact => Value.Of(view.site.Contact(contact, view.Page.Language))))),
        new("boilerplate", ViewShapes.Texts, "Standing notes about the organisation.", view => Value.Of(ScriptList.Of(view.Notes()))),
        new("previous", ViewShapes.Release, "The release before it in its language; null for the oldest.", view => Value.Of(view.Neighbour(1))),
        new("next", ViewShapes.Release, "The release after it in its language; null for the newest.", view => Value.Of(view.Neighbour(-1))),
        new("related", ViewShapes.Releases, "Up to four others near to it.", view => Value.Of(ScriptList.Of(view.Related(), static release => Value.Of(release)))),
        new("translations", Shape.List(Shape.Object(() => VersionView.Definition)), "Its versions in other languages.", view => Value.Of(ScriptList.Of(view.Translations(), static version => Value.Of(version)))),
        new("reading_time", Shape.Text, "«7 минут оқу».", view => view.Wording.ReadingTime(view.Page.Body.ReadingLength)),
        new("qr", Shape.Markup, "Its address with the host as a QR code, for paper: a whole `svg` element of the class `qr`; empty for an address of more than 230 letters.", view => Value.Markup(view.Qr())),
        new("banner", Shape.Object(() => BannerView.Definition), "What must be known before the text; null for most.", view => Value.Of(BannerView.Of(view.Page, view.Wording))),
        new("extra", Shape.Any, "Whatever the front matter states under `extra`.", view => YamlValues.Of(view.Page.Facts.Extra)),
        new("card", Shape.Markup, "The release as a card: the partial `card` with the global `release`, rendered once.", view => Value.Markup(view.site.Partial("card", view, ref view.card))),
        new("row", Shape.Markup, "The release as a line of a river: the partial `row` with the global `release`, rendered once.", view => Value.Markup(view.site.Partial("row", view, ref view.row))));

    public ScriptType Type => Definition;

    public Page Page { get; } = page;

    public Wording Wording { get; } = site.Wordings[page.Language.Index];

    public string Url { get; } = site.Addresses.Relative(page.Path);

    public DateView Date { get; } = new(page.Date, site.Wordings[page.Language.Index]);

    /// <summary>The region that lies deepest in the tree; the first stated among equals.</summary>
    public TermView? Region { get; } = page.Facts.Regions.IsEmpty
        ? null
        : page.Facts.Regions.Select(region => site.Term(TermKind.Region, region, page.Language)).MaxBy(region => region.Ancestors().Count);

    private TermView TypeTerm => site.Term(TermKind.Type, (int)Page.Facts.Type, Page.Language);

    public Value Get(int slot) => Definition.Get(this, slot);
}
