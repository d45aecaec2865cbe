namespace SiteGen.Pipeline.Model.Routes;

/// <summary>What a file of a search index holds.</summary>
public enum SearchPart
{
    /// <summary>How many files there are, and the language's rules: read first, and once.</summary>
    Facts,

    /// <summary>A share of the terms, with the releases that have them.</summary>
    Terms,

    /// <summary>What is shown of a few releases.</summary>
    Releases,
}
