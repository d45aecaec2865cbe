using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>A loop that is running, as templates see it. The slots are those of <see cref="LoopMember"/>.</summary>
internal sealed class LoopState(int length, int columns) : IScriptObject
{
    public static readonly ScriptType<LoopState> Description = new(
        "loop",
        "The loop that is running.",
        new("index", Shape.Number, "The number of the step, from 0.", static loop => loop.Index),
        new("rindex", Shape.Number, "The number of steps that are left.", static loop => loop.Length - 1 - loop.Index),
        new("first", Shape.Bool, "Whether it is the first step.", static loop => loop.Index == 0),
        new("last", Shape.Bool, "Whether it is the last step.", static loop => loop.Index == loop.Length - 1),
        new("even", Shape.Bool, "Whether the number is even.", static loop => (loop.Index & 1) == 0),
        new("odd", Shape.Bool, "Whether the number is odd.", static loop => (loop.Index & 1) != 0),
        new("length", Shape.Number, "The number of all steps.", static loop => loop.Length),
        new("changed", Shape.Bool, "Whether the item differs from the one before.", static loop => loop.Changed),
        new("col", Shape.Number, "The column of a table row, from 0.", static loop => loop.Index % loop.Columns));

    private Value current = Value.Undefined;

    public int Index { get; set; }

    public int Length { get; } = length;

    public int Columns { get; } = columns;

    public bool Changed { get; private set; }

    public ScriptType Type => Description;

    public Value Get(int slot) => (LoopMember)slot switch
    {
        LoopMember.Index => Index,
        LoopMember.First => Index == 0,
        LoopMember.Last => Index == Length - 1,
        LoopMember.Odd => (Index & 1) != 0,
        LoopMember.Even => (Index & 1) == 0,
        _ => Description.Get(this, slot),
    };

    public void Enter(int index, Value item)
    {
        Index = index;
        Changed = current.IsUndefined || !item.Equals(current);
        current = item;
    }
}
