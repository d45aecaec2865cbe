namespace SiteGen.Authoring.Status;

/// <summary>Where a release stands on its way to readers, in the order of the report.</summary>
public enum ReleaseCondition
{
    /// <summary>Published and listed.</summary>
    Published,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>Held back by an embargo.</summary>
    Embargoed,

    /// <summary>Held back by its date.</summary>
    Scheduled,

    /// <summary>Ready, but it waits for a language in which it is owed.</summary>
    Waiting,

    /// <summary>Expired: its page stays, lists leave it out.</summary>
    Expired,

    /// <summary>Withdrawn.</summary>
    Withdrawn,
}
