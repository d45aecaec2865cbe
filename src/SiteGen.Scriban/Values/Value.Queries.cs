using System.Numerics;

namespace SiteGen.Scriban.Values;

public readonly partial struct Value : IEquatable<Value>
{
    /// <summary>Whether an `if` takes it for true: all but null, false and `empty`.</summary>
    public bool IsTrue => reference is ValueTag tag
        ? !ReferenceEquals(tag, ValueTag.Bool) ? !ReferenceEquals(tag, ValueTag.Empty) : bits != 0
        : reference is not null;

    /// <summary>Whether it is text: a string, markup, or one character of a string.</summary>
    public bool IsText => Kind is ValueKind.String or ValueKind.Markup or ValueKind.Character;

    /// <summary>Whether it is text that is HTML already.</summary>
    public bool IsMarkup => bits == (long)ValueKind.Markup && reference is string or Utf8Text;

    /// <summary>Whether it is a number of any kind.</summary>
    public bool IsNumber => Kind is >= ValueKind.Int and <= ValueKind.Decimal;

    /// <summary>Whether it is an integer of any size.</summary>
    public bool IsInteger => Kind is >= ValueKind.Int and <= ValueKind.BigInteger;

    /// <summary>Whether it has items: an array, a list of the host, a range or a sequence.</summary>
    public bool IsList => Kind is >= ValueKind.Array and <= ValueKind.Sequence;

    /// <summary>The text of a string, markup or character; null of anything else.</summary>
    public string? AsText() => reference switch
    {
        string text => text,
        Utf8Text text => text.ToString(),
        ValueTag tag when ReferenceEquals(tag, ValueTag.Character) => Characters.Of((char)bits),
        _ => null,
    };

    /// <summary>The moment, when it is a date.</summary>
    public DateTime? AsDate() => Kind == ValueKind.Date ? DateValue : null;

    /// <summary>The object of the host, when it is one.</summary>
    public IScriptObject? AsObject() => Kind == ValueKind.Object ? (IScriptObject?)reference : null;

    /// <summary>The list of the host, when it is one.</summary>
    public IScriptList? AsList() => Kind == ValueKind.List ? (IScriptList?)reference : null;

    /// <summary>The integer of an int or long; null of anything else.</summary>
    public long? AsInteger() => Kind is ValueKind.Int or ValueKind.Long ? bits : null;

    /// <summary>The number as a double; null of anything that is not a number.</summary>
    public double? AsDouble() => Kind switch
    {
        ValueKind.Int or ValueKind.Long => bits,
        ValueKind.Double => DoubleValue,
        ValueKind.Float => FloatValue,
        ValueKind.Decimal => (double)DecimalValue,
        ValueKind.BigInteger => (double)BigIntegerValue,
        _ => null,
    };

    /// <summary>
    /// Whether both are of one kind and equal: numbers and text by value, lists and maps when they are the same one.
    /// </summary>
    public bool Equals(Value other)
    {
        var kind = Kind;
        if (IsText && other.IsText)
        {
            return string.Equals(AsText(), other.AsText(), StringComparison.Ordinal);
        }

        if (kind != other.Kind)
        {
            return IsNull && other.IsNull;
        }

        return kind switch
        {
            ValueKind.Double => DoubleValue.Equals(other.DoubleValue),
            ValueKind.Float => FloatValue.Equals(other.FloatValue),
            ValueKind.Decimal => DecimalValue == other.DecimalValue,
            ValueKind.BigInteger => BigIntegerValue == other.BigIntegerValue,
            ValueKind.Date => bits == other.bits,
            _ => ReferenceEquals(reference, other.reference) && bits == other.bits,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        ValueKind.Null or ValueKind.Undefined => 0,
        ValueKind.String or ValueKind.Markup or ValueKind.Character => string.GetHashCode(AsText(), StringComparison.Ordinal),
        ValueKind.Decimal => DecimalValue.GetHashCode(),
        ValueKind.BigInteger => BigIntegerValue.GetHashCode(),
        ValueKind.Date => bits.GetHashCode(),
        _ => reference is ValueTag ? HashCode.Combine(Kind, bits) : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(reference),
    };

    /// <summary>Whether both are equal in the sense of <see cref="Equals(Value)"/>.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether both differ in the sense of <see cref="Equals(Value)"/>.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    internal BigInteger ToBigInteger() => Kind == ValueKind.BigInteger ? BigIntegerValue : bits;
}
