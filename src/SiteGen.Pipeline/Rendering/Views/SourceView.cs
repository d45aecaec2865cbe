using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>Where a reprinted release comes from.</summary>
internal sealed class SourceView(string name, string url) : IScriptObject
{
    private readonly string name = name;
    private readonly string url = url;

    public static ScriptType<SourceView> Definition { get; } = new(
        "source",
        "Where a reprinted release comes from.",
        new("name", Shape.Text, "The outlet.", view => view.name),
        new("url", Shape.Text, "The address, or empty.", view => view.url));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
