using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A speaker or an author.</summary>
internal sealed class PersonView(string id, string name, string role) : IScriptObject
{
    private readonly string id = id;
    private readonly string name = name;
    private readonly string role = role;

    public static ScriptType<PersonView> Definition { get; } = new(
        "person",
        "A speaker or an author.",
        new("id", Shape.Text, "The id in `people.yml`; empty for an author who is not there.", view => view.id),
        new("name", Shape.Text, "The name in the page's language.", view => view.name),
        new("role", Shape.Text, "The position, or empty.", view => view.role));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
