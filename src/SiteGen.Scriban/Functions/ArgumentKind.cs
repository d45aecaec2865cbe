namespace SiteGen.Scriban.Functions;

/// <summary>What a parameter of a built-in takes, and to what arguments are converted.</summary>
internal enum ArgumentKind : byte
{
    Any,
    Text,
    Int,
    OptionalInt,
    Double,
    Bool,
    List,
    Number,
    Date,
    Object,
}
