using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`for`, `while` or `tablerow` as a value.</summary>
internal sealed class LoopCode(SourceSpan span, LoopKind kind) : Code(span)
{
    public override Value Evaluate(Machine machine) => Value.Of(LoopMemberCode.Running(machine, kind));
}
