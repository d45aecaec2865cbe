namespace SiteGen.Languages.Search;

/// <summary>Where a term of a release stands; what counts for more in search has the higher number.</summary>
public enum TermField
{
    /// <summary>In the text.</summary>
    Text = 1,

    /// <summary>In the summary, or in the names of its places, tags, projects and people.</summary>
    Summary = 2,

    /// <summary>In the headline.</summary>
    Title = 3,
}
