using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A page that leads from an old address to a new one.</summary>
internal sealed class RedirectView(SiteViews site, Page target) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly Page target = target;

    public static ScriptType<RedirectView> Definition { get; } = new(
        "redirect",
        "A page that leads from an old address to a new one.",
        new("target_url", Shape.Text, "The new address.", view => view.site.Addresses.Relative(view.target.Path)),
        new("absolute_url", Shape.Text, "The new address with the host.", view => view.site.Addresses.Absolute(view.target.Path)),
        new("title", Shape.Text, "The title of the page there.", view => view.target.Title));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
