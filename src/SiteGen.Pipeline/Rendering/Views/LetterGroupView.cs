using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The terms that begin with a letter.</summary>
internal sealed class LetterGroupView(string letter, TermView[] terms) : IScriptObject
{
    private readonly string letter = letter;
    private readonly TermView[] terms = terms;

    public static ScriptType<LetterGroupView> Definition { get; } = new(
        "letter group",
        "The terms that begin with a letter.",
        new("letter", Shape.Text, "The letter, a capital.", view => view.letter),
        new("terms", ViewShapes.Terms, "The terms, by the alphabet.", view => Value.Of(ScriptList.Of(view.terms, static term => Value.Of(term)))));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
