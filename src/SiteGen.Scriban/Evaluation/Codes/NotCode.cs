using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`!operand`</summary>
internal sealed class NotCode(SourceSpan span, Code operand) : Code(span)
{
    public override Value Evaluate(Machine machine) => !operand.Evaluate(machine).IsTrue;
}
