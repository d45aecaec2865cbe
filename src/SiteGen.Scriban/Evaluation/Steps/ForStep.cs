using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`for x in items … end`</summary>
internal sealed class ForStep(SourceSpan span, LoopVariable variable, Code iterator, LoopOptions options, Step body, Step? otherwise) : Step
{
    public override Flow Run(Machine machine)
    {
        var items = iterator.Evaluate(machine);
        if (items.IsNull)
        {
            return Flow.Next;
        }

        var source = LoopItems.Of(machine, items, iterator.Span);
        var selection = options.IsEmpty ? new LoopOptions.Selection(0, source.Count, 1, 1) : options.Select(machine, source.Count);
        if (selection.Count == 0)
        {
            return otherwise is null ? Flow.Next : otherwise.Run(machine);
        }

        var outer = machine.For;
        var loop = new LoopState(selection.Count, 1);
        machine.For = loop;
        machine.EnterLoop();
        var scope = variable.Name is null
            ? -1
            : machine.PushScope(variable.IsLocal ? ScopeKind.LocalLoop : ScopeKind.Loop, machine.Frame, variable.Name);
        var flow = Loop(machine, source, selection, loop, scope);
        if (scope >= 0)
        {
            machine.PopScope();
        }

        machine.LeaveLoop();
        machine.For = outer;
        return flow;
    }

    private Flow Loop(Machine machine, LoopItems source, LoopOptions.Selection selection, LoopState loop, int scope)
    {
        for (var index = 0; index < selection.Count; index++)
        {
            if (!machine.Step())
            {
                throw machine.Fault(span, ScriptRules.LoopLimit(machine.LoopLimit));
            }

            var item = source[selection.First + (index * selection.Step)];
            loop.Enter(index, item);
            if (scope >= 0)
            {
                machine.SetLoopValue(scope, item);
            }
            else
            {
                variable.Path!.Store(machine, item); // A variable without a name is a path.
            }

            var flow = body.Run(machine);
            if (flow == Flow.Return)
            {
                return flow;
            }

            if (flow == Flow.Break)
            {
                break;
            }
        }

        return Flow.Next;
    }
}
