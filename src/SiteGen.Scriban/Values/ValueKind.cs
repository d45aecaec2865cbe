namespace SiteGen.Scriban.Values;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind : byte
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>A name that nothing was ever assigned to; everywhere but under `strict` the same as null.</summary>
    Undefined,

    /// <summary>The special value `empty`.</summary>
    Empty,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>An integer of 32 bits.</summary>
    Int,

    /// <summary>An integer that needs 64 bits.</summary>
    Long,

    /// <summary>An integer that needs more than 64 bits.</summary>
    BigInteger,

    /// <summary>A floating point number of 32 bits.</summary>
    Float,

    /// <summary>A floating point number of 64 bits.</summary>
    Double,

    /// <summary>A decimal number, which keeps its scale.</summary>
    Decimal,

    /// <summary>A moment.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>One UTF-16 unit, as iterating a string gives it.</summary>
    Character,

    /// <summary>Plain text.</summary>
    String,

    /// <summary>Text that is HTML already and is never escaped again.</summary>
    Markup,

    /// <summary>A list that the template made and may change.</summary>
    Array,

    /// <summary>A list of the host, which the template may only read.</summary>
    List,

    /// <summary>A sequence of integers.</summary>
    Range,

    /// <summary>A list that is computed whenever it is iterated.</summary>
    Sequence,

    /// <summary>A map that the template may change.</summary>
    Map,

    /// <summary>An object of the host, which the template may only read.</summary>
    Object,

    /// <summary>A function.</summary>
    Function,
}
