using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>A local of the unit.</summary>
internal sealed class LocalCode(SourceSpan span, int slot, string name) : PathCode(span)
{
    public override Value Load(Machine machine)
    {
        var value = machine.Local(slot);
        if (!value.IsUndefined)
        {
            return value;
        }

        return machine.Options.Strict ? throw machine.Fault(Span, ScriptRules.UnknownName("$" + name, null)) : default;
    }

    public override void Store(Machine machine, Value value) => machine.SetLocal(slot, value, name, Span);
}
