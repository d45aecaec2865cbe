namespace SiteGen.Pipeline.Model;

/// <summary>By what a list gathers releases.</summary>
public enum TermKind
{
    /// <summary>Everything: the front page's river.</summary>
    All,

    /// <summary>A folder under `content/`.</summary>
    Section,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A region with all that lies in it.</summary>
    Region,

    /// <summary>A tag within a region of the top level.</summary>
    RegionTag,

    /// <summary>A kind of release.</summary>
    Type,

    /// <summary>A year of publication.</summary>
    Year,

    /// <summary>A month of publication.</summary>
    Month,
}
