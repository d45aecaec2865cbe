using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`target[index]`</summary>
internal sealed class IndexCode(SourceSpan span, Code target, Code index, bool isSafe) : PathCode(span)
{
    public override Value Load(Machine machine)
    {
        var of = target.Evaluate(machine);
        if (of.IsNull)
        {
            return isSafe || machine.Options.RelaxedTargetAccess ? default : throw machine.Fault(target.Span, ScriptRules.NullTarget());
        }

        var at = index.Evaluate(machine);
        if (of.Kind == ValueKind.Array && at.IsInt)
        {
            var array = (ScriptArray)of.Reference!; // An array's reference is one.
            var place = at.IntValue < 0 ? at.IntValue + array.Count : at.IntValue;
            if ((uint)place < (uint)array.Count)
            {
                return array[place];
            }
        }

        return machine.ItemOrMember(of, at, index.Span, target.Span);
    }

    public override void Store(Machine machine, Value value)
    {
        var of = target.Evaluate(machine);
        machine.SetItem(of, index.Evaluate(machine), value, index.Span, target.Span);
    }
}
