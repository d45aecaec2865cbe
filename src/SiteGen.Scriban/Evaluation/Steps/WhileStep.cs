using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`while … end`</summary>
internal sealed class WhileStep(SourceSpan span, Code condition, Step body) : Step
{
    public override Flow Run(Machine machine)
    {
        var outer = machine.While;
        var loop = new LoopState(0, 1);
        machine.While = loop;
        machine.EnterLoop();
        var result = Flow.Next;
        for (var index = 0; ; index++)
        {
            if (!machine.Step())
            {
                throw machine.Fault(span, ScriptRules.LoopLimit(machine.LoopLimit));
            }

            loop.Enter(index, Value.Null);
            if (!condition.Evaluate(machine).IsTrue)
            {
                break;
            }

            var flow = body.Run(machine);
            if (flow == Flow.Return)
            {
                result = flow;
                break;
            }

            if (flow == Flow.Break)
            {
                break;
            }
        }

        machine.LeaveLoop();
        machine.While = outer;
        return result;
    }
}
