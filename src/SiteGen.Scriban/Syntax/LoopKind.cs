namespace SiteGen.Scriban.Syntax;

/// <summary>Which kind of loop.</summary>
internal enum LoopKind : byte
{
    For,
    While,
    TableRow,
}
