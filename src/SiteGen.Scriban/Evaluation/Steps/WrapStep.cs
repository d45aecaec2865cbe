using SiteGen.Scriban.Evaluation.Codes;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`wrap f argument … end`</summary>
internal sealed class WrapStep(CallCode call, Step body, SourceText source) : Step
{
    public override Flow Run(Machine machine)
    {
        var block = new WrappedBlock(body, source, machine.CurrentBlock);
        var value = call.Invoke(machine, block, true);
        machine.Write(value, call.Span);
        return Flow.Next;
    }
}
