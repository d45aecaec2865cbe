using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>All tags or all projects.</summary>
internal sealed class TermIndexView(SiteViews site, TermKind kind, Language language) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly TermKind kind = kind;
    private readonly Language language = language;

    private TermView[]? all;

    public static ScriptType<TermIndexView> Definition { get; } = new(
        "terms",
        "All tags or all projects.",
        new("kind", Shape.Text, "`tags` or `projects`.", view => view.kind == TermKind.Tag ? "tags" : "projects"),
        new("title", Shape.Text, "The heading.", view => view.site.Wordings[view.language.Index].Text(view.kind == TermKind.Tag ? "nav.tags" : "nav.projects")),
        new("all", ViewShapes.Terms, "Those that occur, by the alphabet.", view => Value.Of(ScriptList.Of(view.All, static term => Value.Of(term)))),
        new("groups", Shape.List(Shape.Object(() => LetterGroupView.Definition)), "The same by first letter.", view => Value.Of(ScriptList.Of(view.Groups(), static group => Value.Of(group)))));

    public ScriptType Type => Definition;

    private TermView[] All => all ??= site.ByAlphabet(
        Enumerable.Range(0, kind == TermKind.Tag ? site.Model.Vocabulary.Tags.Length : site.Model.Vocabulary.Projects.Length)
            .Select(index => site.Term(kind, index, language))
            .Where(term => term.Count > 0),
        language);

    public Value Get(int slot) => Definition.Get(this, slot);

    private LetterGroupView[] Groups()
    {
        var order = site.Wordings[language.Index].Order;
        return All.GroupBy(term => order.IndexLetterOf(term.Name), StringComparer.Ordinal)
            .Select(group => new LetterGroupView(group.Key, group.ToArray()))
            .ToArray();
    }
}
