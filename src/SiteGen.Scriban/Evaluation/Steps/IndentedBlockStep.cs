namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>Steps in order, each with the indent of the code it is in; text has that with which the block began.</summary>
internal sealed class IndentedBlockStep(Step[] steps, string?[] indents) : Step
{
    public override Flow Run(Machine machine)
    {
        var first = machine.Indent;
        for (var i = 0; i < steps.Length; i++)
        {
            machine.Indent = indents[i] ?? first;
            var flow = steps[i].Run(machine);
            if (flow != Flow.Next)
            {
                machine.Indent = first;
                return flow;
            }
        }

        machine.Indent = first;
        return Flow.Next;
    }
}
