using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`$`</summary>
internal sealed class ArgumentsCode(SourceSpan span) : Code(span)
{
    public override Value Evaluate(Machine machine) => machine.Arguments();

    public override void Store(Machine machine, Value value) => throw machine.Fault(Span, ScriptRules.ReadOnly("$"));
}
