namespace SiteGen.Scriban.Syntax;

/// <summary>What a loop tells of itself.</summary>
internal enum LoopMember : byte
{
    Index,
    ReverseIndex,
    First,
    Last,
    Even,
    Odd,
    Length,
    Changed,
    Column,
}
