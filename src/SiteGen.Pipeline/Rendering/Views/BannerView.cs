using SiteGen.Languages.Dates;
using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>What a reader or editor must know before the text.</summary>
internal sealed class BannerView(string kind, string text, DateView? until) : IScriptObject
{
    private readonly string kind = kind;
    private readonly string text = text;
    private readonly DateView? until = until;

    public static ScriptType<BannerView> Definition { get; } = new(
        "banner",
        "What a reader or editor must know before the text: a draft, an embargo, a language that is owed, an expired or withdrawn release or page.",
        new("kind", Shape.Text, "`draft`, `held` (ready, but owed in another language), `embargo`, `expired` or `withdrawn`.", view => view.kind),
        new("text", Shape.Text, "The sentence to show.", view => view.text),
        new("until", ViewShapes.Date, "The date it speaks of; null for a draft.", view => Value.Of(view.until)));

    /// <summary>What must be known of a page; null for most.</summary>
    public static BannerView? Of(Page page, Wording wording) => page.State switch
    {
        PageState.Draft => new BannerView("draft", wording.Text("banner_text.draft"), null),
        PageState.Held when wording.Has("banner_text.held") => new BannerView("held", wording.Text("banner_text.held", "languages", string.Join(", ", page.Owed)), null),
        PageState.Held => new BannerView("draft", wording.Text("banner_text.draft"), null),
        PageState.Embargoed when page.Facts.OpensAt is { } opens => Dated("embargo", opens with { HasTime = true }, page, wording),
        PageState.Expired when page.Facts.Expires is { } expired => Dated("expired", expired, page, wording),
        PageState.Withdrawn when page.Withdrawn is { } notice => Dated("withdrawn", notice.Date with { HasTime = false }, page, wording),
        _ => null,
    };

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private static BannerView Dated(string kind, SiteMoment moment, Page page, Wording wording)
    {
        var when = wording.Day(moment, moment.HasTime ? DateStyle.DateTime : DateStyle.Card);
        var sentence = wording.Text("banner_text." + kind)
            .Replace("{until}", when, StringComparison.Ordinal)
            .Replace("{date}", when, StringComparison.Ordinal)
            .Replace("{reason}", page.Withdrawn?.Reason ?? "", StringComparison.Ordinal);
        return new BannerView(kind, sentence, new DateView(moment, wording));
    }
}
