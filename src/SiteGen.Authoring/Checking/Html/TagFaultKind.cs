namespace SiteGen.Authoring.Checking.Html;

/// <summary>What is wrong with a tag.</summary>
internal enum TagFaultKind
{
    /// <summary>Nothing closes it.</summary>
    Unclosed,

    /// <summary>It closes what was never opened.</summary>
    Unopened,

    /// <summary>It closes an element while another inside of it is still open.</summary>
    Crossed,
}
