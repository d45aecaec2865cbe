using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>What messengers and social networks show of a page (Open Graph protocol).</summary>
internal sealed class OpenGraphView(SiteViews site, PageView page, Page? release) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly PageView page = page;
    private readonly Page? release = release;

    public static ScriptType<OpenGraphView> Definition { get; } = new(
        "open graph",
        "What messengers and social networks show of a page.",
        new("type", Shape.Text, "`article` or `website`.", view => view.release is { IsRelease: true } ? "article" : "website"),
        new("title", Shape.Text, "The title.", view => view.page.Title),
        new("description", Shape.Text, "The description.", view => view.page.Description),
        new("url", Shape.Text, "The canonical address.", view => view.page.Canonical),
        new("image", ViewShapes.Image, "The picture; null when there is none.", view => Value.Of(view.Image())),
        new("locale", Shape.Text, "The page's language: `kk_KZ`.", view => view.page.Wording.Formats.OpenGraphLocale),
        new("other_locales", ViewShapes.Texts, "The languages of its other versions.", view => Value.Of(ScriptList.Of(view.OtherLocales()))),
        new("published", Shape.Text, "When it was published; empty for what is no release.", view => view.release is { IsRelease: true } ? Wording.Rfc3339(view.release.Date) : ""),
        new("modified", Shape.Text, "When it was changed; empty when it was not.", view => view.release is { IsRelease: true, Modified: { } changed } && changed != view.release.Date ? Wording.Rfc3339(changed) : ""),
        new("section", Shape.Text, "The kind of release in words, or empty.", view => view.release is { IsRelease: true } ? view.site.Term(TermKind.Type, (int)view.release.Facts.Type, view.release.Language).Name : ""),
        new("tags", ViewShapes.Texts, "The names of its tags.", view => Value.Of(ScriptList.Of(view.Tags()))));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private ImageView? Image()
    {
        if (release?.Image is { } lead)
        {
            return site.Card(lead, release.Language);
        }

        var settings = site.Model.Configuration.Organization;
        return site.SiteImage(settings.Image ?? settings.Logo, settings.Name.ForOrFirst(page.Language.Code), page.Language);
    }

    private string[] OtherLocales() => page.Versions
        .Where(version => version.Code != page.Language.Code)
        .Select(version => site.Wordings.First(wording => wording.Code == version.Code).Formats.OpenGraphLocale)
        .ToArray();

    private string[] Tags() => release is { IsRelease: true }
        ? release.Facts.Tags.Select(tag => site.Term(TermKind.Tag, tag, release.Language).Name).ToArray()
        : [];
}
