using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`this`</summary>
internal sealed class ThisCode(SourceSpan span) : Code(span)
{
    public override Value Evaluate(Machine machine) => machine.This();
}
