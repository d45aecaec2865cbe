namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// Raw HTML in a text: where it begins in the file's letters, and how many there are. What stands in one <paramref name="Leaf"/> belongs to
/// one paragraph, heading or cell; a block of HTML has the leaf -1.
/// </summary>
public readonly record struct RawHtmlRun(int Start, int Length, int Leaf);
