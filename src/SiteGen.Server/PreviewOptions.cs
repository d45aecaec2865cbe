using SiteGen.Pipeline.Configuration;

namespace SiteGen.Server;

/// <summary>What a person asked `sitegen serve` for.</summary>
public sealed record PreviewOptions
{
    /// <summary>The port where nobody names another.</summary>
    public const int UsualPort = 4000;

    /// <summary>The folder of the site.</summary>
    public required string Site { get; init; }

    /// <summary>The output that builds write: what they keep beside it, parsed pages and pictures that a tool made, serves the preview too; null for none.</summary>
    public string? Output { get; init; }

    /// <summary>What is built; its clock is the time of each update unless <see cref="IsClockFixed"/>.</summary>
    public required BuildRequest Request { get; init; }

    /// <summary>Whether the clock stands at the request's time.</summary>
    public bool IsClockFixed { get; init; }

    /// <summary>The address to listen at; null for this machine alone.</summary>
    public string? Host { get; init; }

    /// <summary>The first port to try; 0 for any that is free.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>The language of messages: `kk`, `ru` or `en`.</summary>
    public string Language { get; init; } = "en";
}
