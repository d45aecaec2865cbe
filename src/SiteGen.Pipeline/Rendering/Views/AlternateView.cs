using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A version of the page that search engines are told of.</summary>
internal sealed class AlternateView(string code, string url) : IScriptObject
{
    private readonly string code = code;
    private readonly string url = url;

    public static ScriptType<AlternateView> Definition { get; } = new(
        "alternate",
        "A version of the page that search engines are told of.",
        new("code", Shape.Text, "The language.", view => view.code),
        new("url", Shape.Text, "The address with the host.", view => view.url));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
