namespace SiteGen.Pipeline.Parsing;

/// <summary>What a block of a text is.</summary>
public enum ProseBlockKind
{
    /// <summary>A paragraph, an item of a list, a quotation.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>The alternative text of a picture, or its caption.</summary>
    Picture,

    /// <summary>What nobody may change: a text that is to be printed as it stands.</summary>
    Verbatim,
}
