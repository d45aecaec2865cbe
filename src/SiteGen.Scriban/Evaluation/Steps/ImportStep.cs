using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`import value`</summary>
internal sealed class ImportStep(Code value) : Step
{
    public override Flow Run(Machine machine)
    {
        var from = value.Evaluate(machine);
        switch (from.Kind)
        {
            case ValueKind.Null or ValueKind.Undefined:
                return Flow.Next;
            case ValueKind.Map or ValueKind.Object:
                foreach (var (name, member) in Machine.Members(from).ToList())
                {
                    machine.Import(name, member);
                }

                return Flow.Next;
            case ValueKind.Array when ((ScriptArray)from.Reference!).Attached is { } attached: // An array's reference is one.
                foreach (var (name, member) in Machine.Members(Value.Of(attached)).ToList())
                {
                    machine.Import(name, member);
                }

                return Flow.Next;
            default:
                throw machine.Fault(value.Span, ScriptRules.WithNeedsObject("import", Machine.TypeName(from)));
        }
    }
}
