using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`left ?? right`, `left ?! right`: both are evaluated.</summary>
internal sealed class ChoiceCode(SourceSpan span, Code left, Code right, bool whenNull) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        var first = left.Evaluate(machine);
        var second = right.Evaluate(machine);
        return whenNull
            ? first.IsNull ? second : first
            : first.IsNull ? default : second;
    }
}
