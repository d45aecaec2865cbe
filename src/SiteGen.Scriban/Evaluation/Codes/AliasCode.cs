using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`@path`: the function itself.</summary>
internal sealed class AliasCode(SourceSpan span, Code operand) : Code(span)
{
    public override Value Evaluate(Machine machine) => operand.Load(machine);
}
