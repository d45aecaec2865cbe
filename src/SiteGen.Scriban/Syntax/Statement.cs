namespace SiteGen.Scriban.Syntax;

/// <summary>Something that does something.</summary>
internal abstract record Statement(SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary>
    /// The white space before the code that the statement is in, with which every further line of its output begins. Text has none of
    /// its own: it is written under the indent that its block was entered with.
    /// </summary>
    public string Indent { get; init; } = "";
}
