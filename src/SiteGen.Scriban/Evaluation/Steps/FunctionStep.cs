using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`func name … end`</summary>
internal sealed class FunctionStep(Code target, UserFunction function) : Step
{
    public override Flow Run(Machine machine)
    {
        target.Store(machine, Value.Of(function));
        return Flow.Next;
    }
}
