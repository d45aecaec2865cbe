using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`target.empty?`</summary>
internal sealed class EmptyCheckCode(SourceSpan span, Code target) : Code(span)
{
    public override Value Evaluate(Machine machine) => Machine.IsEmpty(target.Evaluate(machine));
}
