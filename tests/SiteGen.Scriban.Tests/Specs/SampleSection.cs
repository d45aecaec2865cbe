using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests.Specs;

/// <summary>A section of the sample.</summary>
public sealed record SampleSection(string Title, SamplePage[] Pages) : IScriptObject
{
    public static readonly ScriptType<SampleSection> Description = new(
        "section",
        "Pages under one heading.",
        new("title", Shape.Text, "The heading.", static section => section.Title),
        new("pages", Shape.List(Shape.Object(static () => SamplePage.Description)), "The pages.", static section => Value.Of(ScriptList.Of(section.Pages, static page => Value.Of(page)))));

    public static SampleSection News { get; } = new("Жаңалықтар", [SamplePage.School, SamplePage.Road]);

    public ScriptType Type => Description;

    public Value Get(int slot) => Description.Get(this, slot);
}
