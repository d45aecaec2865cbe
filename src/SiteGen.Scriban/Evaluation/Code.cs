using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>A compiled expression. Immutable but for the places it remembers to look first, so that threads share it.</summary>
internal abstract class Code(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>The value; a path that leads to a function calls it.</summary>
    public abstract Value Evaluate(Machine machine);

    /// <summary>The value, or the function itself.</summary>
    public virtual Value Load(Machine machine) => Evaluate(machine);

    /// <summary>Writes the value.</summary>
    public virtual void Write(Machine machine) => machine.Write(Evaluate(machine), Span);

    /// <summary>Assigns a value to what the expression names.</summary>
    public virtual void Store(Machine machine, Value value) => throw machine.Fault(Span, ScriptRules.CannotAssign());
}
