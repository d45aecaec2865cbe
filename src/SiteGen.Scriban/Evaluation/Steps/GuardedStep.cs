using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>A statement deep inside others: refuses to run when the stack is nearly full.</summary>
internal sealed class GuardedStep(SourceSpan span, Step inner) : Step
{
    public override Flow Run(Machine machine)
    {
        machine.EnsureStack(span);
        return inner.Run(machine);
    }
}
