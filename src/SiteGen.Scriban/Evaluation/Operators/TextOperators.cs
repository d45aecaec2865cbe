using System.Text;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Operators;

/// <summary>Operators of which one operand is text.</summary>
internal static class TextOperators
{
    public static Value Apply(BinaryOperation operation, Value left, Value right)
    {
        if (operation.IsComparison)
        {
            return Compare(operation, left, right);
        }

        return operation.Kind switch
        {
            BinaryOperator.Add => Add(operation, left, right),
            BinaryOperator.Multiply => Repeat(operation, left, right),
            _ => throw operation.Mistake(left, right),
        };
    }

    /// <summary>Joins two texts. Under automatic escaping, text that joins markup becomes markup.</summary>
    public static Value Join(Machine machine, Value left, Value right)
    {
        var isMarkup = machine.Options.AutoEscape && (left.IsMarkup || right.IsMarkup);
        if (!isMarkup)
        {
            return string.Concat(machine.TextOf(left), machine.TextOf(right));
        }

        return Value.Markup(string.Concat(Markup(machine, left), Markup(machine, right)));
    }

    /// <summary>Joins texts that are on the stack from a place up to its top.</summary>
    public static Value JoinAll(Machine machine, int start, SourceSpan place)
    {
        var count = machine.Top - start;
        var isMarkup = false;
        for (var i = 0; i < count && machine.Options.AutoEscape && !isMarkup; i++)
        {
            isMarkup = machine[start + i].IsMarkup;
        }

        var length = 0L;
        for (var i = 0; i < count; i++)
        {
            if (isMarkup)
            {
                machine[start + i] = Markup(machine, machine[start + i]);
            }

            length += machine[start + i].AsText()!.Length; // Texts were put there.
        }

        CheckGrowth(machine, place, length);

        var joined = string.Create((int)length, (machine, start, count), static (target, pieces) =>
        {
            for (var i = 0; i < pieces.count; i++)
            {
                var piece = pieces.machine[pieces.start + i].AsText()!; // As above.
                piece.CopyTo(target);
                target = target[piece.Length..];
            }
        });
        return isMarkup ? Value.Markup(joined) : joined;
    }

    private static void CheckGrowth(Machine machine, SourceSpan place, long length)
    {
        try
        {
            machine.CheckGrowth(length);
            machine.Charge(length);
        }
        catch (ScriptException exception)
        {
            throw machine.Fault(place, exception.Diagnostic);
        }
    }

    /// <summary>The HTML of a value: of markup, itself; of anything else, its text escaped.</summary>
    public static string Markup(Machine machine, Value value)
    {
        var text = machine.TextOf(value);
        return value.IsMarkup ? text : MarkupText.Escape(text);
    }

    private static Value Add(BinaryOperation operation, Value left, Value right)
    {
        try
        {
            var joined = Join(operation.Machine, left, right);
            var length = joined.AsText()!.Length; // Joined texts are text.
            operation.Machine.CheckGrowth(length);
            operation.Machine.Charge(length);
            return joined;
        }
        catch (ScriptException exception) when (exception.Diagnostic.Location is null)
        {
            throw operation.At(exception);
        }
    }

    private static Value Compare(BinaryOperation operation, Value left, Value right)
    {
        var leftMissing = left.IsNull || left.Kind == ValueKind.Empty;
        if (leftMissing || right.IsNull || right.Kind == ValueKind.Empty)
        {
            return operation.Answer(leftMissing ? -1 : 1);
        }

        try
        {
            var first = operation.Machine.TextOf(left);
            var second = operation.Machine.TextOf(right);
            return operation.Kind is BinaryOperator.Equal or BinaryOperator.NotEqual
                ? string.Equals(first, second, StringComparison.Ordinal) == (operation.Kind == BinaryOperator.Equal)
                : operation.Answer(string.CompareOrdinal(first, second));
        }
        catch (ScriptException exception) when (exception.Diagnostic.Location is null)
        {
            throw operation.At(exception);
        }
    }

    private static Value Repeat(BinaryOperation operation, Value left, Value right)
    {
        var machine = operation.Machine;
        var (text, times) = right.IsText ? (right, left) : (left, right);
        if (!ArgumentConverter.TryInteger(machine, times, out var count))
        {
            throw operation.WrongOperand(right.IsText, times);
        }

        var unit = machine.TextOf(text);
        if (count <= 0 || unit.Length == 0)
        {
            return "";
        }

        if ((long)unit.Length * count > machine.TextLimit)
        {
            throw operation.AtRight(ScriptRules.TextLimit(machine.TextLimit));
        }

        machine.Charge((long)unit.Length * count);
        var repeated = new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
        return text.IsMarkup ? Value.Markup(repeated) : repeated;
    }
}
