using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>What the head of a loop says besides the list: `offset:`, `limit:`, `cols:`, `reversed`.</summary>
internal sealed class LoopOptions(LoopKind kind, string[] names, SourceSpan[] spans, Code[] values)
{
    public bool IsEmpty => names.Length == 0;

    /// <summary>The part of so many items that the loop goes through, and in which direction.</summary>
    public Selection Select(Machine machine, int count)
    {
        var offset = 0;
        var limit = 0;
        var reversed = false;
        var columns = 1;
        for (var i = 0; i < names.Length; i++)
        {
            switch (names[i])
            {
                case "offset":
                    offset = Number(machine, i);
                    break;
                case "limit":
                    limit = Number(machine, i);
                    break;
                case "reversed":
                    reversed = true;
                    break;
                case "cols" when kind == LoopKind.TableRow:
                    columns = Math.Max(1, Number(machine, i));
                    break;
                default:
                    throw machine.Fault(spans[i], ScriptRules.UnknownLoopOption(names[i]));
            }
        }

        offset = Math.Clamp(offset, 0, count);
        var left = count - offset;
        var taken = limit > 0 ? Math.Min(limit, left) : left;
        return new Selection(reversed ? count - 1 : offset, taken, reversed ? -1 : 1, columns);
    }

    private int Number(Machine machine, int option)
    {
        var value = values[option].Evaluate(machine);
        return ArgumentConverter.TryInteger(machine, value, out var number)
            ? number
            : throw machine.Fault(values[option].Span, ScriptRules.WrongLoopOption(names[option], Machine.TypeName(value)));
    }

    /// <summary>From which item, how many, by which step; and the columns of a table.</summary>
    internal readonly record struct Selection(int First, int Count, int Step, int Columns);
}
