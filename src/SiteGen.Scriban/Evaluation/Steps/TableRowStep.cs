using System.Globalization;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`tablerow x in items … end`: rows of cells.</summary>
internal sealed class TableRowStep(SourceSpan span, LoopVariable variable, Code iterator, LoopOptions options, Step body) : Step
{
    public override Flow Run(Machine machine)
    {
        var items = iterator.Evaluate(machine);
        if (items.IsNull)
        {
            return Flow.Next;
        }

        var source = LoopItems.Of(machine, items, iterator.Span);
        var selection = options.Select(machine, source.Count);
        var outer = machine.TableRow;
        var loop = new LoopState(selection.Count, selection.Columns);
        machine.TableRow = loop;
        machine.EnterLoop();
        var scope = variable.Name is null
            ? -1
            : machine.PushScope(variable.IsLocal ? ScopeKind.LocalLoop : ScopeKind.Loop, machine.Frame, variable.Name);
        var result = WriteRows(machine, source, selection, loop, scope);
        if (scope >= 0)
        {
            machine.PopScope();
        }

        machine.LeaveLoop();
        machine.TableRow = outer;
        return result;
    }

    private Flow WriteRows(Machine machine, LoopItems source, LoopOptions.Selection selection, LoopState loop, int scope)
    {
        machine.WriteText("<tr class=\"row1\">", false);
        var result = Flow.Next;
        for (var index = 0; index < selection.Count; index++)
        {
            if (!machine.Step())
            {
                throw machine.Fault(span, ScriptRules.LoopLimit(machine.LoopLimit));
            }

            var item = source[selection.First + (index * selection.Step)];
            loop.Enter(index, item);
            SetVariable(machine, scope, item);
            var column = index % selection.Columns;
            if (index > 0 && column == 0)
            {
                Write(machine, $"</tr>\n<tr class=\"row{(index / selection.Columns) + 1}\">");
            }

            Write(machine, $"<td class=\"col{column + 1}\">");
            var flow = body.Run(machine);
            machine.WriteText("</td>", false);
            if (flow is Flow.Return or Flow.Break)
            {
                result = flow == Flow.Return ? flow : Flow.Next;
                break;
            }
        }

        machine.WriteText("</tr>\n", false);
        return result;
    }

    private void SetVariable(Machine machine, int scope, Value item)
    {
        if (scope >= 0)
        {
            machine.SetLoopValue(scope, item);
        }
        else
        {
            variable.Path!.Store(machine, item); // A variable without a name is a path.
        }
    }

    private static void Write(Machine machine, FormattableString text) =>
        machine.WriteText(text.ToString(CultureInfo.InvariantCulture), false);
}
