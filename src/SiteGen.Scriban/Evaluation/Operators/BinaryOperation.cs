using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Operators;

/// <summary>What an operator does with its operands: the first of the language's rules that fits them.</summary>
internal readonly ref struct BinaryOperation(Machine machine, BinaryOperator kind, SourceSpan place, SourceSpan leftPlace, SourceSpan rightPlace)
{
    public Machine Machine { get; } = machine;

    public BinaryOperator Kind { get; } = kind;

    public bool IsComparison => Kind is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    public Value Apply(Value left, Value right)
    {
        if (left.IsText || right.IsText)
        {
            return TextOperators.Apply(this, left, right);
        }

        if (left.IsNull || right.IsNull)
        {
            return Kind switch
            {
                BinaryOperator.Equal => left.IsNull && right.IsNull,
                BinaryOperator.NotEqual => !(left.IsNull && right.IsNull),
                _ when IsComparison => false,
                _ => Value.Null,
            };
        }

        if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty)
        {
            return ApplyEmpty(left.Kind == ValueKind.Empty ? right : left);
        }

        if (left.IsList || right.IsList)
        {
            return ListOperators.Apply(this, left, right);
        }

        if (left.IsNumber || right.IsNumber)
        {
            return NumberOperators.Apply(this, left, right);
        }

        return ApplyOther(left, right);
    }

    public ScriptException Mistake(Value left, Value right) =>
        Machine.Fault(place, ScriptRules.WrongOperands(Symbol(Kind), Machine.TypeName(left), Machine.TypeName(right)));

    /// <summary>An operand that the operator cannot work with.</summary>
    public ScriptException WrongOperand(bool isLeft, Value operand) =>
        Machine.Fault(isLeft ? leftPlace : rightPlace, ScriptRules.WrongOperand(Symbol(Kind), Machine.TypeName(operand)));

    public ScriptException DivisionByZero() => Machine.Fault(place, ScriptRules.DivisionByZero());

    public ScriptException TooMuch() => Machine.Fault(place, ScriptRules.NumberTooLarge());

    public ScriptException AtRight(Primitives.Diagnostics.Diagnostic mistake) => Machine.Fault(rightPlace, mistake);

    public ScriptException At(ScriptException exception) => Machine.Fault(place, exception.Diagnostic);

    /// <summary>The answer of a comparison to an order of two.</summary>
    public bool Answer(int order) => Kind switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    public static string Symbol(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Range => "..",
        BinaryOperator.RangeExclusive => "..<",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Coalesce => "??",
        _ => "?!",
    };

    private Value ApplyEmpty(Value other)
    {
        var isEmpty = other.Kind switch
        {
            ValueKind.Empty => true,
            _ when other.IsList => !Machine.HasItems(other),
            ValueKind.Map or ValueKind.Object => Machine.KnownCount(other) == 0,
            _ => false,
        };
        return Kind switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => isEmpty,
            BinaryOperator.NotEqual => !isEmpty,
            BinaryOperator.Less or BinaryOperator.Greater => false,
            _ => Value.Empty,
        };
    }

    private Value ApplyOther(Value left, Value right)
    {
        switch (left.Kind, right.Kind)
        {
            case (ValueKind.Date, ValueKind.Date) when IsComparison:
                return Answer(left.LongValue.CompareTo(right.LongValue));
            case (ValueKind.Date, ValueKind.Date) when Kind == BinaryOperator.Subtract:
                return Value.Of(left.DateValue - right.DateValue);
            case (ValueKind.Date, ValueKind.TimeSpan) when Kind == BinaryOperator.Add:
                var ticks = left.LongValue + right.LongValue;
                return ticks < 0 || ticks > DateTime.MaxValue.Ticks
                    ? throw TooMuch()
                    : Value.DateLike(left, new DateTime(ticks, DateTimeKind.Unspecified));
            default:
                break;
        }

        return Kind switch
        {
            BinaryOperator.Equal => left.Equals(right),
            BinaryOperator.NotEqual => !left.Equals(right),
            _ => throw Mistake(left, right),
        };
    }
}
