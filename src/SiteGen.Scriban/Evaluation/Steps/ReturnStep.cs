using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`ret value`, which makes an array of a sequence; what a function in one line gives stays one.</summary>
internal sealed class ReturnStep(Code? value, bool stores) : Step
{
    public override Flow Run(Machine machine)
    {
        var returned = value is null ? default : value.Evaluate(machine);
        machine.Returned = stores && returned.Reference is ScriptSequence sequence
            ? Value.Of(new ScriptArray(machine.Gather(sequence.Items())))
            : returned;
        return Flow.Return;
    }
}
