namespace SiteGen.Authoring.Checking.Parity;

/// <summary>What two language versions must have in common.</summary>
internal enum FactKind
{
    /// <summary>An amount, a share, a year.</summary>
    Number,

    /// <summary>A day and a month.</summary>
    Date,

    /// <summary>An hour and minutes.</summary>
    Time,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address, or the host of a web address.</summary>
    Address,
}
