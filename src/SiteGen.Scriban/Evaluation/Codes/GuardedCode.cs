using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>An expression deep inside others: refuses to run when the stack is nearly full.</summary>
internal sealed class GuardedCode(Code inner) : Code(inner.Span)
{
    public override Value Evaluate(Machine machine)
    {
        machine.EnsureStack(Span);
        return inner.Evaluate(machine);
    }

    public override Value Load(Machine machine)
    {
        machine.EnsureStack(Span);
        return inner.Load(machine);
    }

    public override void Write(Machine machine)
    {
        machine.EnsureStack(Span);
        inner.Write(machine);
    }

    public override void Store(Machine machine, Value value) => inner.Store(machine, value);
}
