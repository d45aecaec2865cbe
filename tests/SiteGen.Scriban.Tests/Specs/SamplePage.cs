using System.Text;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests.Specs;

/// <summary>A page of the sample.</summary>
public sealed record SamplePage(string Title, DateTime Date, string Body, string[] Tags) : IScriptObject
{
    public static readonly ScriptType<SamplePage> Description = new(
        "page",
        "A page.",
        new("title", Shape.Text, "The headline.", static page => page.Title),
        new("date", Shape.Date, "When it was published.", static page => Value.Of(page.Date)),
        new("body", Shape.Markup, "The text.", static page => Value.Markup(Encoding.UTF8.GetBytes(page.Body))),
        new("tags", Shape.List(Shape.Text), "The tags.", static page => Value.Of(ScriptList.Of(page.Tags))),
        new("section", Shape.Object(static () => SampleSection.Description), "The section.", static _ => Value.Of(SampleSection.News)),
        new("subtitle", Shape.Text, "The second headline.", static _ => Value.Null));

    public static SamplePage School { get; } = new("Мектеп & бақша", new DateTime(2024, 9, 1, 10, 0, 0), "<p>Ашылды</p>", ["мектеп", "білім"]);

    public static SamplePage Road { get; } = new("Жаңа жол", new DateTime(2024, 8, 15), "<p>Жол</p>", []);

    public ScriptType Type => Description;

    public Value Get(int slot) => Description.Get(this, slot);
}
