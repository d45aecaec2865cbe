namespace SiteGen.Authoring.Importing;

/// <summary>What became of an article.</summary>
public enum ImportState
{
    /// <summary>Its file was written, or would be.</summary>
    Written,

    /// <summary>It was imported before and stands there.</summary>
    AlreadyThere,

    /// <summary>The source has changed since it was imported; the file may have been edited and stays as it is.</summary>
    LeftAsItIs,
}
