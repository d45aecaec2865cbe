namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>An expression whose value is written.</summary>
internal sealed class WriteStep(Code code) : Step
{
    public Code Code { get; } = code;

    public override Flow Run(Machine machine)
    {
        Code.Write(machine);
        return Flow.Next;
    }
}
