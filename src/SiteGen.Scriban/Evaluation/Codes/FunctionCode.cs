using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`do … end`: a function as a value. It captures nothing, so one serves for all times.</summary>
internal sealed class FunctionCode(SourceSpan span, UserFunction function) : Code(span)
{
    public override Value Evaluate(Machine machine) => Value.Of(function);
}
