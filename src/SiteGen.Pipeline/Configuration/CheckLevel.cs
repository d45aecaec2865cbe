namespace SiteGen.Pipeline.Configuration;

/// <summary>How closely the output is looked at.</summary>
public enum CheckLevel
{
    /// <summary>What every build checks: cheap, and enough to publish.</summary>
    Usual,

    /// <summary>Everything that can be checked without the network.</summary>
    Thorough,

    /// <summary>Nothing yet: a preview shows its first pages before it has read every text, and tells of mistakes when it has.</summary>
    Later,
}
