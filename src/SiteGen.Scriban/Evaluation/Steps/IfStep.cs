namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`if … else if … else … end`</summary>
internal sealed class IfStep(Code[] conditions, Step[] bodies, Step? otherwise) : Step
{
    public override Flow Run(Machine machine)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            if (conditions[i].Evaluate(machine).IsTrue)
            {
                return bodies[i].Run(machine);
            }
        }

        return otherwise is null ? Flow.Next : otherwise.Run(machine);
    }
}
