namespace SiteGen.Authoring.Checking.Links;

/// <summary>Why a link leads nowhere.</summary>
internal enum DeadTargetKind
{
    /// <summary>The site has no such file.</summary>
    File,

    /// <summary>The page is there, the place on it is not.</summary>
    Anchor,

    /// <summary>The address does not begin with the path of `base_url`.</summary>
    Base,
}
