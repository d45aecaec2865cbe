namespace SiteGen.Pipeline.Media;

/// <summary>What stays of a picture's metadata: how to turn it, and whose it is.</summary>
internal sealed record PictureCredits
{
    /// <summary>As in Exif: 1 is upright, 5 to 8 are turned by a quarter.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Who made it.</summary>
    public string Creator { get; init; } = "";

    /// <summary>Whom to name beside it.</summary>
    public string Credit { get; init; } = "";

    /// <summary>Who owns it.</summary>
    public string Copyright { get; init; } = "";

    /// <summary>Whether it says whose the picture is.</summary>
    public bool HasNames => Creator.Length + Credit.Length + Copyright.Length > 0;

    /// <summary>Whether there is nothing to keep.</summary>
    public bool IsEmpty => Orientation == 1 && !HasNames;

    /// <summary>This, and from another what this does not say.</summary>
    public PictureCredits Or(PictureCredits other) => new()
    {
        Orientation = Orientation != 1 ? Orientation : other.Orientation,
        Creator = Creator.Length > 0 ? Creator : other.Creator,
        Credit = Credit.Length > 0 ? Credit : other.Credit,
        Copyright = Copyright.Length > 0 ? Copyright : other.Copyright,
    };
}
