using System.Numerics;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Operators;

/// <summary>Operators of which one operand is a number: the narrower is converted to the wider kind.</summary>
internal static class NumberOperators
{
    // Larger integers would take seconds to multiply and to print.
    private const int MostBits = 1 << 21;
    private const int LargestShift = 1 << 20;

    public static Value Apply(BinaryOperation operation, Value left, Value right)
    {
        left = Widen(left);
        right = Widen(right);
        if (!left.IsNumber || !right.IsNumber)
        {
            throw operation.Mistake(left, right);
        }

        if (operation.Kind is BinaryOperator.Range or BinaryOperator.RangeExclusive)
        {
            return Range(operation, left, right);
        }

        try
        {
            return (ValueKind)Math.Max((int)left.Kind, (int)right.Kind) switch
            {
                ValueKind.Int or ValueKind.Long => OfLongs(operation, left.LongValue, right.LongValue),
                ValueKind.BigInteger => OfBigIntegers(operation, left.ToBigInteger(), right.ToBigInteger()),
                ValueKind.Decimal => OfDecimals(operation, ToDecimal(left), ToDecimal(right)),
                ValueKind.Float => OfFloats(operation, (float)left.AsDouble()!.Value, (float)right.AsDouble()!.Value), // Numbers have one.
                _ => OfDoubles(operation, left.AsDouble()!.Value, right.AsDouble()!.Value),
            };
        }
        catch (OverflowException)
        {
            throw operation.TooMuch();
        }
    }

    private static Value Widen(Value value) => value.Kind == ValueKind.Bool ? (value.BoolValue ? 1 : 0) : value;

    private static decimal ToDecimal(Value value) => value.Kind switch
    {
        ValueKind.Decimal => value.DecimalValue,
        ValueKind.BigInteger => (decimal)value.BigIntegerValue,
        ValueKind.Int or ValueKind.Long => value.LongValue,
        ValueKind.Float => (decimal)value.FloatValue,
        _ => (decimal)value.DoubleValue,
    };

    private static Value OfLongs(BinaryOperation operation, long left, long right)
    {
        switch (operation.Kind)
        {
            case BinaryOperator.Add:
                return Narrow((Int128)left + right);
            case BinaryOperator.Subtract:
                return Narrow((Int128)left - right);
            case BinaryOperator.Multiply:
                return Narrow((Int128)left * right);
            case BinaryOperator.Divide:
                return (double)left / right;
            case BinaryOperator.DivideRound:
                return right == 0 ? throw operation.DivisionByZero() : Narrow((Int128)left / right);
            case BinaryOperator.Modulo:
                return right == 0 ? throw operation.DivisionByZero() : Narrow((Int128)left % right);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return OfBigIntegers(operation, left, right);
            default:
                return operation.Answer(left.CompareTo(right));
        }
    }

    private static Value Narrow(Int128 number) =>
        number >= long.MinValue && number <= long.MaxValue ? Value.Of((long)number) : Value.Of((BigInteger)number);

    private static Value OfBigIntegers(BinaryOperation operation, BigInteger left, BigInteger right)
    {
        Charge(operation, left.GetBitLength() + right.GetBitLength());
        switch (operation.Kind)
        {
            case BinaryOperator.Add:
                return Value.Of(left + right);
            case BinaryOperator.Subtract:
                return Value.Of(left - right);
            case BinaryOperator.Multiply:
                return left.GetBitLength() + right.GetBitLength() > MostBits ? throw operation.TooMuch() : Value.Of(left * right);
            case BinaryOperator.Divide:
                return (double)left / (double)right;
            case BinaryOperator.DivideRound:
                return right.IsZero ? throw operation.DivisionByZero() : Value.Of(BigInteger.Divide(left, right));
            case BinaryOperator.Modulo:
                return right.IsZero ? throw operation.DivisionByZero() : Value.Of(BigInteger.Remainder(left, right));
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return BigInteger.Abs(right) > LargestShift ? throw operation.TooMuch() : Shift(operation, left, (int)right);
            default:
                return operation.Answer(left.CompareTo(right));
        }
    }

    private static void Charge(BinaryOperation operation, long bits)
    {
        try
        {
            operation.Machine.ChargeBits(bits);
        }
        catch (ScriptException exception)
        {
            throw operation.At(exception);
        }
    }

    private static Value Shift(BinaryOperation operation, BigInteger number, int places)
    {
        var left = operation.Kind == BinaryOperator.ShiftLeft ? places : -places;
        return left > 0 && number.GetBitLength() + left > MostBits ? throw operation.TooMuch() : Value.Of(number << left);
    }

    private static Value OfDoubles(BinaryOperation operation, double left, double right) => operation.Kind switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right, MidpointRounding.ToEven),
        BinaryOperator.Modulo => left % right,
        BinaryOperator.ShiftLeft => left * Math.Pow(2, right),
        BinaryOperator.ShiftRight => left / Math.Pow(2, right),
        _ => Compare(operation, left, right),
    };

    private static Value OfFloats(BinaryOperation operation, float left, float right) => operation.Kind switch
    {
        BinaryOperator.Add => Value.Of(left + right),
        BinaryOperator.Subtract => Value.Of(left - right),
        BinaryOperator.Multiply => Value.Of(left * right),
        BinaryOperator.Divide => Value.Of(left / right),
        BinaryOperator.DivideRound => Value.Of(MathF.Truncate(left / right)),
        BinaryOperator.Modulo => Value.Of(left % right),
        BinaryOperator.ShiftLeft => Value.Of(left * MathF.Pow(2, right)),
        BinaryOperator.ShiftRight => Value.Of(left / MathF.Pow(2, right)),
        _ => Compare(operation, left, right),
    };

    // `Answer` knows orders only, and there is none between a number and what is none.
    private static bool Compare(BinaryOperation operation, double left, double right) => operation.Kind switch
    {
        BinaryOperator.Equal => left == right,
        BinaryOperator.NotEqual => left != right,
        BinaryOperator.Less => left < right,
        BinaryOperator.LessOrEqual => left <= right,
        BinaryOperator.Greater => left > right,
        _ => left >= right,
    };

    private static Value OfDecimals(BinaryOperation operation, decimal left, decimal right)
    {
        if (right == 0 && operation.Kind is BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulo)
        {
            return right == 0 ? throw operation.DivisionByZero() : default;
        }

        return operation.Kind switch
        {
            BinaryOperator.Add => Value.Of(left + right),
            BinaryOperator.Subtract => Value.Of(left - right),
            BinaryOperator.Multiply => Value.Of(left * right),
            BinaryOperator.Divide => Value.Of(left / right),
            BinaryOperator.DivideRound => Value.Of(Math.Round(left / right, MidpointRounding.ToEven)),
            BinaryOperator.Modulo => Value.Of(left % right),
            BinaryOperator.ShiftLeft => Value.Of(left * (decimal)Math.Pow(2, (double)right)),
            BinaryOperator.ShiftRight => Value.Of(left / (decimal)Math.Pow(2, (double)right)),
            _ => operation.Answer(left.CompareTo(right)),
        };
    }

    private static Value Range(BinaryOperation operation, Value left, Value right)
    {
        if (!left.IsInteger || !right.IsInteger)
        {
            throw operation.Mistake(left, right);
        }

        var first = left.ToBigInteger();
        var last = right.ToBigInteger();
        var step = last >= first ? 1 : -1;
        var count = BigInteger.Abs(last - first) + (operation.Kind == BinaryOperator.Range ? 1 : 0);
        if (count > operation.Machine.LoopLimit)
        {
            throw operation.At(new ScriptException(ScriptRules.ListLimit(operation.Machine.LoopLimit)));
        }

        return Value.Of(new ScriptRange(first, (int)count, step));
    }
}
