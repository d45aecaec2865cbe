using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>A literal.</summary>
internal sealed class ConstantCode(SourceSpan span, Value value) : Code(span)
{
    public override Value Evaluate(Machine machine) => value;
}
