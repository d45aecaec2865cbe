using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`left &amp;&amp; right`, `left || right`: the right side only when it decides.</summary>
internal sealed class LogicCode(SourceSpan span, Code left, Code right, bool isAnd) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        var first = left.Evaluate(machine).IsTrue;
        return first == isAnd ? right.Evaluate(machine).IsTrue : first;
    }
}
