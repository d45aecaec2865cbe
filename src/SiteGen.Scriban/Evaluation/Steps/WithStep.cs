using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`with target … end`</summary>
internal sealed class WithStep(Code target, CodeUnit body) : Step
{
    public override Flow Run(Machine machine)
    {
        var value = target.Evaluate(machine);
        switch (value.Kind)
        {
            case ValueKind.Map:
                machine.PushScope(ScopeKind.With, value.Reference);
                break;
            case ValueKind.Object:
                machine.PushScope(ScopeKind.WithHost, value.Reference);
                break;
            case ValueKind.Array:
                machine.PushScope(ScopeKind.With, ((ScriptArray)value.Reference!).Attach()); // An array's reference is one.
                break;
            default:
                throw machine.Fault(target.Span, ScriptRules.WithNeedsObject("with", Machine.TypeName(value)));
        }

        var flow = machine.RunInner(body);
        machine.PopScope();
        return flow;
    }
}
