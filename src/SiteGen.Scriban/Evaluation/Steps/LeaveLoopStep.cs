using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`break`, `continue`</summary>
internal sealed class LeaveLoopStep(SourceSpan span, Flow flow) : Step
{
    public override Flow Run(Machine machine) => machine.InLoop
        ? flow
        : throw machine.Fault(span, ScriptRules.OutsideLoop(flow == Flow.Break ? "break" : "continue"));
}
