namespace SiteGen.Pipeline.Parsing;

/// <summary>What a piece of a text's source is.</summary>
public enum ProseRunKind
{
    /// <summary>Words, as they stand in the file.</summary>
    Text,

    /// <summary>Words that raw HTML marks as another language.</summary>
    Foreign,

    /// <summary>White space between words: the end of a line, `&amp;nbsp;`.</summary>
    Space,

    /// <summary>What holds no words of the text: code, an address, a picture.</summary>
    Gap,
}
