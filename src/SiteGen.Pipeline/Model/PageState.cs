namespace SiteGen.Pipeline.Model;

/// <summary>How far a page has come on its way to readers at the build's clock. The first that applies, in this order.</summary>
public enum PageState
{
    /// <summary>Published and listed.</summary>
    Live,

    /// <summary>A draft; in the model only when drafts were asked for.</summary>
    Draft,

    /// <summary>Before its embargo or its date; in the model only in a preview.</summary>
    Embargoed,

    /// <summary>Ready, but owed in another language, where all go live together; in the model only when drafts were asked for.</summary>
    Held,

    /// <summary>Withdrawn: its page is a notice, and no list names it.</summary>
    Withdrawn,

    /// <summary>Expired: its page stays, and no list names it.</summary>
    Expired,
}
