using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A title and where it leads.</summary>
internal sealed class LinkView(string title, string url, int order = 0, string id = "") : IScriptObject
{
    private readonly string title = title;
    private readonly string url = url;
    private readonly int order = order;
    private readonly string id = id;

    public static ScriptType<LinkView> Definition { get; } = new(
        "link",
        "A title and where it leads.",
        new("title", Shape.Text, "The words of the link.", view => view.title),
        new("url", Shape.Text, "The address.", view => view.url),
        new("id", Shape.Text, "For an ordinary page the name of its file, which `page.section` has on that page; else empty.", view => view.id),
        new("order", Shape.Number, "For an ordinary page its place in menus (`extra: {menu: 1}`), 0 when it states none.", view => view.order));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
