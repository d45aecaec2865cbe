namespace SiteGen.Pipeline.Parsing;

/// <summary>The `type` of a release.</summary>
public enum ReleaseType
{
    /// <summary>`news`, the default.</summary>
    News,

    /// <summary>`press-release`.</summary>
    PressRelease,

    /// <summary>`interview`.</summary>
    Interview,

    /// <summary>`meeting`.</summary>
    Meeting,

    /// <summary>`visit`.</summary>
    Visit,

    /// <summary>`statement`.</summary>
    Statement,

    /// <summary>`announcement`.</summary>
    Announcement,

    /// <summary>`photo`.</summary>
    Photo,
}
