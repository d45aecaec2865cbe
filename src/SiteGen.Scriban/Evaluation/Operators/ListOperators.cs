using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Operators;

/// <summary>Operators of which one operand is an array, a range or a sequence.</summary>
internal static class ListOperators
{
    public static Value Apply(BinaryOperation operation, Value left, Value right)
    {
        if (operation.IsComparison)
        {
            return Compare(operation, left, right);
        }

        try
        {
            return operation.Kind switch
            {
                BinaryOperator.Add => Concatenate(operation, left, right),
                BinaryOperator.Multiply => Repeat(operation, left, right),
                BinaryOperator.Divide or BinaryOperator.DivideRound => Divide(operation, left, right),
                BinaryOperator.Modulo => EveryNth(operation, left, right),
                BinaryOperator.ShiftLeft when left.IsList => Joined(operation.Machine, Machine.Items(left), [right]),
                BinaryOperator.ShiftRight when right.IsList => Joined(operation.Machine, [left], Machine.Items(right)),
                _ => throw operation.Mistake(left, right),
            };
        }
        catch (ScriptException exception) when (exception.Diagnostic.Location is null)
        {
            throw operation.At(exception);
        }
    }

    private static Value Compare(BinaryOperation operation, Value left, Value right)
    {
        if (!left.IsList || !right.IsList)
        {
            throw operation.WrongOperand(!left.IsList, left.IsList ? right : left);
        }

        var machine = operation.Machine;
        var leftCount = machine.CountOf(left);
        var rightCount = machine.CountOf(right);
        if (leftCount != rightCount)
        {
            return operation.Answer(leftCount.CompareTo(rightCount));
        }

        EnterComparison(operation);
        if (ReferenceEquals(left.Reference, right.Reference) && operation.Kind is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            machine.LeaveComparison();
            return operation.Kind == BinaryOperator.Equal;
        }

        using var others = Machine.Items(right).GetEnumerator();
        var holds = true;
        foreach (var item in Machine.Items(left))
        {
            if (!others.MoveNext() || !operation.Apply(item, others.Current).IsTrue)
            {
                holds = false;
                break;
            }
        }

        machine.LeaveComparison();
        return holds;
    }

    private static void EnterComparison(BinaryOperation operation)
    {
        try
        {
            operation.Machine.EnterComparison();
        }
        catch (ScriptException exception)
        {
            throw operation.At(exception);
        }
    }

    private static Value Concatenate(BinaryOperation operation, Value left, Value right)
    {
        if (!left.IsList || !right.IsList)
        {
            throw operation.WrongOperand(!left.IsList, left.IsList ? right : left);
        }

        return Sequences.Concatenate(operation.Machine, left, right);
    }

    private static Value Repeat(BinaryOperation operation, Value left, Value right)
    {
        var list = left.IsList ? left : right;
        var times = Number(operation, left, right);
        var machine = operation.Machine;
        if (times < 0)
        {
            throw operation.WrongOperand(!left.IsList, times);
        }

        machine.CountMany((long)machine.CountOf(list) * times);
        var items = machine.Gather(Machine.Items(list));
        var result = new ScriptArray(items.Count * times);
        for (var i = 0; i < times; i++)
        {
            foreach (var item in items)
            {
                result.Add(item);
            }
        }

        return Value.Of(result);
    }

    private static Value Divide(BinaryOperation operation, Value left, Value right)
    {
        var divisor = Number(operation, left, right);
        if (divisor == 0 || !left.IsList)
        {
            throw operation.WrongOperand(!left.IsList, left.IsList ? right : left);
        }

        var machine = operation.Machine;
        return Value.Of(new ScriptArray(machine.Gather(Machine.Items(left).Take(Math.Max(0, machine.CountOf(left) / divisor)))));
    }

    private static Value EveryNth(BinaryOperation operation, Value left, Value right)
    {
        var step = Number(operation, left, right);
        if (step <= 0 || !left.IsList)
        {
            throw operation.WrongOperand(!left.IsList, left.IsList ? right : left);
        }

        return Value.Of(new ScriptArray(operation.Machine.Gather(Machine.Items(left).Where((_, index) => index % step == 0))));
    }

    private static int Number(BinaryOperation operation, Value left, Value right)
    {
        var other = left.IsList ? right : left;
        if ((!other.IsNumber && other.Kind != ValueKind.Bool) || !ArgumentConverter.TryInteger(operation.Machine, other, out var number))
        {
            throw operation.WrongOperand(!left.IsList, other);
        }

        return number;
    }

    private static Value Joined(Machine machine, IEnumerable<Value> first, IEnumerable<Value> second)
    {
        var result = new ScriptArray(machine.Gather(first.Concat(second)));
        machine.CountMany(machine.InLoop ? 1 : 0);
        return Value.Of(result);
    }
}
