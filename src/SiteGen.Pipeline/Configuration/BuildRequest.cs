using NodaTime;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Configuration;

/// <summary>Everything that a person asked for on the command line. The clock is here, so that a build can be repeated.</summary>
public sealed record BuildRequest
{
    /// <summary>The time of the build: decides embargoes, expiry and the news sitemap.</summary>
    public required Instant Now { get; init; }

    /// <summary>Replaces `base_url` of `site.yml`.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether drafts are published.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether embargoed releases are shown too, marked as such; only for the preview.</summary>
    public bool Preview { get; init; }

    /// <summary>Whether warnings fail the build.</summary>
    public bool Strict { get; init; }

    /// <summary>How many threads work at once; 0 means one for each processor.</summary>
    public int Jobs { get; init; }

    /// <summary>What makes smaller pictures of photos; null where nothing is installed that does.</summary>
    public IPictureTool? Pictures { get; init; }

    /// <summary>Which checks run after rendering.</summary>
    public CheckLevel Checks { get; init; }
}
