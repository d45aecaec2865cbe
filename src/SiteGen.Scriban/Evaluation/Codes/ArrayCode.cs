using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`[item, item]`</summary>
internal sealed class ArrayCode(SourceSpan span, Code[] items) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        machine.ChargeList(items.Length);
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            array.Add(item.Evaluate(machine));
        }

        return Value.Of(array);
    }
}
