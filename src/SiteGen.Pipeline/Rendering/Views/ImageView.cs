using SiteGen.Pipeline.Media;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A picture.</summary>
internal sealed class ImageView(string url, string absoluteUrl, ImageSize? size, string alt, string caption, string credit, string type) : IScriptObject
{
    private readonly string url = url;
    private readonly string absoluteUrl = absoluteUrl;
    private readonly ImageSize? size = size;
    private readonly string alt = alt;
    private readonly string caption = caption;
    private readonly string credit = credit;
    private readonly string type = type;

    public static ScriptType<ImageView> Definition { get; } = new(
        "image",
        "A picture.",
        new("url", Shape.Text, "Its address.", view => view.url),
        new("absolute_url", Shape.Text, "Its address with the host, for cards of social networks.", view => view.absoluteUrl),
        new("width", Shape.Number, "Its width in pixels, 0 when unknown.", view => view.size?.Width ?? 0),
        new("height", Shape.Number, "Its height in pixels, 0 when unknown.", view => view.size?.Height ?? 0),
        new("alt", Shape.Text, "What is seen, for one who cannot see it.", view => view.alt),
        new("caption", Shape.Text, "What to read under it, or empty.", view => view.caption),
        new("credit", Shape.Text, "Who made it, or empty.", view => view.credit),
        new("srcset", Shape.Text, "Its sizes, for the attribute; empty where there is one only.", view => view.SourceSet),
        new("webp", Shape.Text, "Its sizes as WebP, for the attribute `srcset` of a `source`; empty where there are none.", view => view.WebPSet),
        new("type", Shape.Text, "Its media type: `image/jpeg`.", view => view.type));

    public ScriptType Type => Definition;

    public string SourceSet { get; init; } = "";

    public string WebPSet { get; init; } = "";

    public Value Get(int slot) => Definition.Get(this, slot);
}
