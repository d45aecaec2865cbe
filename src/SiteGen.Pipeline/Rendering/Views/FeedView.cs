using SiteGen.Pipeline.Model.Routes;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A feed.</summary>
internal sealed class FeedView(string title, string url, FeedFormat format) : IScriptObject
{
    private readonly string title = title;
    private readonly string url = url;

    public static ScriptType<FeedView> Definition { get; } = new(
        "feed",
        "A feed.",
        new("title", Shape.Text, "What it holds.", view => view.title),
        new("url", Shape.Text, "Its address.", view => view.url),
        new("type", Shape.Text, "Its media type.", view => view.MediaType()),
        new("format", Shape.Text, "`rss`, `atom` or `json`.", view => view.Name()));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private string Name() => format switch { FeedFormat.Rss => "rss", FeedFormat.Atom => "atom", _ => "json" };

    private string MediaType() => format switch
    {
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.Atom => "application/atom+xml",
        _ => "application/feed+json",
    };
}
