using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`$0`</summary>
internal sealed class ArgumentCode(SourceSpan span, int index) : PathCode(span)
{
    public override Value Load(Machine machine) => machine.Argument(index);

    public override void Store(Machine machine, Value value) => throw machine.Fault(Span, ScriptRules.ReadOnly("$"));
}
