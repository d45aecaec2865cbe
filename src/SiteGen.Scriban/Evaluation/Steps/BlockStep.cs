namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>Steps in order.</summary>
internal sealed class BlockStep(Step[] steps) : Step
{
    public override Flow Run(Machine machine)
    {
        foreach (var step in steps)
        {
            var flow = step.Run(machine);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}
