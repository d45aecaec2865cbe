namespace SiteGen.Authoring.Status;

/// <summary>What became of a paragraph since a translation was made from it.</summary>
public enum ChangeKind
{
    /// <summary>Its words are others.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,
}
