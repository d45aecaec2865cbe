using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A page in one of the site's languages, as the language switch offers it.</summary>
internal sealed class VersionView(string code, string name, string url, bool isCurrent, bool exists, string title) : IScriptObject
{
    private readonly string code = code;
    private readonly string name = name;
    private readonly string url = url;
    private readonly bool isCurrent = isCurrent;
    private readonly string title = title;

    public static ScriptType<VersionView> Definition { get; } = new(
        "version",
        "The page in one of the site's languages.",
        new("code", Shape.Text, "The language.", view => view.code),
        new("name", Shape.Text, "The language's own name.", view => view.name),
        new("url", Shape.Text, "Where the version is; where there is none, the nearest list.", view => view.url),
        new("is_current", Shape.Bool, "Whether it is the page's own language.", view => view.isCurrent),
        new("exists", Shape.Bool, "Whether the page exists in the language.", view => view.Exists),
        new("title", Shape.Text, "The version's title; where there is none, a sentence that says so.", view => view.title));

    public ScriptType Type => Definition;

    public bool Exists { get; } = exists;

    public Value Get(int slot) => Definition.Get(this, slot);
}
