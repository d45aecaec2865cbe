using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`{name: value}`; while it is made, members that are there already are in scope.</summary>
internal sealed class ObjectCode(SourceSpan span, string[] names, SourceSpan[] nameSpans, Code[] values) : Code(span)
{
    private readonly MemberName[] names = Array.ConvertAll(names, static name => new MemberName(name));

    public override Value Evaluate(Machine machine)
    {
        machine.ChargeList(values.Length);
        var map = new ScriptObject(values.Length);
        machine.PushScope(ScopeKind.Literal, map);
        for (var i = 0; i < values.Length; i++)
        {
            if (names[i].Text.Length == 0)
            {
                throw machine.Fault(nameSpans[i], ScriptRules.EmptyKey());
            }

            map.Set(names[i], values[i].Evaluate(machine));
        }

        machine.PopScope();
        return Value.Of(map);
    }
}
