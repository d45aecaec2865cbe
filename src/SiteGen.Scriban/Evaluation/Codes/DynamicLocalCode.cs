using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>A local of whatever unit is running: code of a `wrap` or `object.eval` does not know it beforehand.</summary>
internal sealed class DynamicLocalCode(SourceSpan span, string name) : PathCode(span)
{
    public override Value Load(Machine machine)
    {
        var value = machine.DynamicLocal(name);
        if (!value.IsUndefined)
        {
            return value;
        }

        return machine.Options.Strict ? throw machine.Fault(Span, ScriptRules.UnknownName("$" + name, null)) : default;
    }

    public override void Store(Machine machine, Value value) => machine.SetDynamicLocal(name, value, Span);
}
