namespace SiteGen.Authoring.Checking.External;

/// <summary>What became of asking for an address.</summary>
public enum LinkOutcome
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>It is there, and says that it has moved for good.</summary>
    Moved,

    /// <summary>Its site says that there is no such page.</summary>
    Gone,

    /// <summary>There is no such site.</summary>
    NoHost,

    /// <summary>Nobody answered in time, or the answer was that it is not for programs: this says nothing about the address.</summary>
    Unknown,
}
