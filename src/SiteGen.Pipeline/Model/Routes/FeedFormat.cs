namespace SiteGen.Pipeline.Model.Routes;

/// <summary>The format of a feed.</summary>
public enum FeedFormat
{
    /// <summary>RSS 2.0.</summary>
    Rss,

    /// <summary>Atom 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.1.</summary>
    Json,
}
