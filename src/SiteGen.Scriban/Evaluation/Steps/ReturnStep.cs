namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`ret value`</summary>
internal sealed class ReturnStep(Code? value) : Step
{
    public override Flow Run(Machine machine)
    {
        machine.Returned = value is null ? default : value.Evaluate(machine);
        return Flow.Return;
    }
}
