namespace SiteGen.Authoring.Reach;

/// <summary>What a gate does with a file on its way to readers.</summary>
public enum GateState
{
    /// <summary>Lets it through.</summary>
    Open,

    /// <summary>Stops it.</summary>
    Closed,

    /// <summary>Lets it through, but not everywhere, or is worth knowing.</summary>
    Partly,
}
