using SiteGen.Scriban.Evaluation.Codes;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`readonly x`</summary>
internal sealed class ReadonlyStep(GlobalCode? global, string local) : Step
{
    public override Flow Run(Machine machine)
    {
        if (global is null)
        {
            machine.SealLocal(local);
        }
        else
        {
            global.Seal(machine);
        }

        return Flow.Next;
    }
}
