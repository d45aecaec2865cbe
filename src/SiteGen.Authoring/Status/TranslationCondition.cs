namespace SiteGen.Authoring.Status;

/// <summary>How a translation stands to its original.</summary>
public enum TranslationCondition
{
    /// <summary>The original is as it was when the translation was acknowledged.</summary>
    Current,

    /// <summary>The original changed since.</summary>
    Stale,

    /// <summary>Nobody has acknowledged it yet.</summary>
    Unrecorded,
}
