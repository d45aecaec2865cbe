using System.Numerics;
using System.Runtime.CompilerServices;

namespace SiteGen.Scriban.Values;

/// <summary>Any value of the language: two words, of which small ones need no allocation.</summary>
public readonly partial struct Value
{
    // A ValueTag when `bits` is the value; otherwise the value itself, and `bits` is its kind.
    private readonly object? reference;
    private readonly long bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value(object? reference, long bits)
    {
        this.reference = reference;
        this.bits = bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value(object? reference, ValueKind kind)
    {
        this.reference = reference;
        bits = (long)kind;
    }

    /// <summary>No value.</summary>
    public static Value Null => default;

    /// <summary>The special value `empty`.</summary>
    public static Value Empty => new(ValueTag.Empty, 0L);

    /// <summary>True.</summary>
    public static Value True => new(ValueTag.Bool, 1);

    /// <summary>False.</summary>
    public static Value False => new(ValueTag.Bool, 0L);

    /// <summary>What it holds.</summary>
    public ValueKind Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => reference is ValueTag tag ? tag.Kind : (ValueKind)bits;
    }

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => reference is null;

    internal static Value Undefined => new(null, ValueKind.Undefined);

    internal object? Reference => reference;

    internal bool IsUndefined => reference is null && bits == (long)ValueKind.Undefined;

    internal bool IsFunction => bits == (long)ValueKind.Function && reference is not null and not ValueTag;

    internal bool IsInt => ReferenceEquals(reference, ValueTag.Int);

    internal bool IsBool => ReferenceEquals(reference, ValueTag.Bool);

    internal int IntValue => (int)bits;

    internal long LongValue => bits;

    internal bool BoolValue => bits != 0;

    internal char CharacterValue => (char)bits;

    internal double DoubleValue => BitConverter.Int64BitsToDouble(bits);

    internal float FloatValue => BitConverter.Int32BitsToSingle((int)bits);

    internal DateTime DateValue => new(bits, DateTimeKind.Unspecified);

    internal TimeSpan? DateOffset => ((ValueTag)reference!).Offset; // Asked of dates only, whose reference is always a tag.

    internal TimeSpan TimeSpanValue => new(bits);

    internal decimal DecimalValue => (decimal)reference!; // Asked of decimals only, which are boxed.

    internal BigInteger BigIntegerValue => (BigInteger)reference!; // As above.

    internal ScriptFunction FunctionValue => Unsafe.As<ScriptFunction>(reference!); // Asked of functions only.

    /// <summary>Plain text; null gives the null value.</summary>
    public static Value Text(string? text) => text is null ? default : new(text, ValueKind.String);

    /// <summary>Text that is HTML already.</summary>
    public static Value Markup(string? html) => html is null ? default : new(html, ValueKind.Markup);

    /// <summary>Text that is HTML already, in UTF-8: written by copying it.</summary>
    public static Value Markup(ReadOnlyMemory<byte> utf8) => new(new Utf8Text(utf8), ValueKind.Markup);

    /// <summary>An object of the host.</summary>
    public static Value Of(IScriptObject? target) => target is null ? default : new(target, ValueKind.Object);

    /// <summary>A list of the host.</summary>
    public static Value Of(IScriptList? list) => list is null ? default : new(list, ValueKind.List);

    /// <summary>A map that templates may change.</summary>
    public static Value Of(ScriptObject? map) => map is null ? default : new(map, ValueKind.Map);

    /// <summary>A list that templates may change.</summary>
    public static Value Of(ScriptArray? array) => array is null ? default : new(array, ValueKind.Array);

    /// <summary>A function.</summary>
    public static Value Of(ScriptFunction? function) => function is null ? default : new(function, ValueKind.Function);

    /// <summary>A moment on the clock of the site, without a distance from UTC.</summary>
    public static Value Of(DateTime date) => new(ValueTag.Date, date.Ticks);

    /// <summary>A moment with its distance from UTC; shown as the clock there shows it.</summary>
    public static Value Of(DateTimeOffset date) => new(ValueTag.DateAt(date.Offset), date.Ticks);

    /// <summary>A length of time.</summary>
    public static Value Of(TimeSpan span) => new(ValueTag.TimeSpan, span.Ticks);

    /// <summary>A decimal number.</summary>
    public static Value Of(decimal number) => new(number, ValueKind.Decimal);

    /// <summary>A floating point number of 32 bits.</summary>
    public static Value Of(float number) => new(ValueTag.Float, BitConverter.SingleToInt32Bits(number));

    /// <summary>An integer of any size, in the narrowest kind that holds it.</summary>
    public static Value Of(BigInteger number) => number >= long.MinValue && number <= long.MaxValue
        ? Of((long)number)
        : new Value(number, ValueKind.BigInteger);

    /// <summary>An integer, in the narrowest kind that holds it.</summary>
    public static Value Of(long number) =>
        number == (int)number ? new Value(ValueTag.Int, number) : new Value(ValueTag.Long, number);

    /// <summary>An integer.</summary>
    public static Value Of(int number) => new(ValueTag.Int, (long)number);

    /// <summary>True or false.</summary>
    public static Value Of(bool value) => new(ValueTag.Bool, value ? 1 : 0);

    /// <summary>A floating point number.</summary>
    public static Value Of(double number) => new(ValueTag.Double, BitConverter.DoubleToInt64Bits(number));

    internal static Value Of(Utf8Text text, bool markup) => new(text, markup ? ValueKind.Markup : ValueKind.String);

    internal static Value Of(ScriptSequence sequence) =>
        new(sequence, sequence is ScriptRange ? ValueKind.Range : ValueKind.Sequence);

    internal static Value Character(char unit) => new(ValueTag.Character, (long)unit);

    internal static Value DateLike(Value model, DateTime date) => new(model.reference, date.Ticks);

    /// <summary>True or false.</summary>
    public static implicit operator Value(bool value) => Of(value);

    /// <summary>An integer.</summary>
    public static implicit operator Value(int value) => Of(value);

    /// <summary>An integer.</summary>
    public static implicit operator Value(long value) => Of(value);

    /// <summary>A floating point number.</summary>
    public static implicit operator Value(double value) => Of(value);

    /// <summary>Plain text.</summary>
    public static implicit operator Value(string? value) => Text(value);
}
