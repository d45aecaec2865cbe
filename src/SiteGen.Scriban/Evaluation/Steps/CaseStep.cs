using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`case … when … else … end`</summary>
internal sealed class CaseStep(Code value, Code[][] matches, Step[] bodies, Step? otherwise) : Step
{
    public override Flow Run(Machine machine)
    {
        var searched = value.Evaluate(machine);
        for (var i = 0; i < matches.Length; i++)
        {
            foreach (var match in matches[i])
            {
                var operation = new BinaryOperation(machine, BinaryOperator.Equal, match.Span, value.Span, match.Span);
                if (operation.Apply(searched, match.Evaluate(machine)).IsTrue)
                {
                    return bodies[i].Run(machine);
                }
            }
        }

        return otherwise is null ? Flow.Next : otherwise.Run(machine);
    }
}
