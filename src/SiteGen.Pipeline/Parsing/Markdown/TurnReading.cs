namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>What paragraphs mean that open with a dash.</summary>
internal enum TurnReading
{
    /// <summary>Nothing: somebody is quoted.</summary>
    None,

    /// <summary>They are the turns of an interview.</summary>
    Interview,

    /// <summary>That depends on another file: the text is read in both ways.</summary>
    Both,
}
