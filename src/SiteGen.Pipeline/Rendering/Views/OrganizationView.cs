using SiteGen.Pipeline.Configuration;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>Who publishes the site.</summary>
internal sealed class OrganizationView(SiteViews site, Language language) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly Language language = language;

    public static ScriptType<OrganizationView> Definition { get; } = new(
        "organization",
        "Who publishes the site.",
        new("name", Shape.Text, "The name.", view => view.Settings.Name.ForOrFirst(view.language.Code)),
        new("url", Shape.Text, "Its own site, or empty.", view => view.Settings.Url ?? ""),
        new("logo", ViewShapes.Image, "Its mark; null when there is none.", view => Value.Of(view.site.SiteImage(view.Settings.Logo, view.Settings.Name.ForOrFirst(view.language.Code), view.language))),
        new("image", ViewShapes.Image, "The picture for cards of pages without one; null when there is none.", view => Value.Of(view.site.SiteImage(view.Settings.Image, view.Settings.Name.ForOrFirst(view.language.Code), view.language))),
        new("address", Shape.Text, "The postal address, or empty.", view => view.Settings.Address.ForOrFirst(view.language.Code)),
        new("same_as", ViewShapes.Texts, "Its other pages on the web.", view => Value.Of(ScriptList.Of(view.Settings.SameAs))));

    public ScriptType Type => Definition;

    private OrganizationSettings Settings => site.Model.Configuration.Organization;

    public Value Get(int slot) => Definition.Get(this, slot);
}
