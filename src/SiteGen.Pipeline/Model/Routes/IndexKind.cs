namespace SiteGen.Pipeline.Model.Routes;

/// <summary>What an overview shows.</summary>
public enum IndexKind
{
    /// <summary>All tags.</summary>
    Tags,

    /// <summary>All projects.</summary>
    Projects,

    /// <summary>The region tree.</summary>
    Regions,

    /// <summary>Years and months.</summary>
    Archive,

    /// <summary>All corrections.</summary>
    Corrections,

    /// <summary>Search.</summary>
    Search,
}
