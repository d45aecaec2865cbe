namespace SiteGen.Pipeline.Model.Routes;

/// <summary>The format of downloaded key numbers.</summary>
public enum FiguresFormat
{
    /// <summary>Comma-separated values (RFC 4180).</summary>
    Csv,

    /// <summary>JSON.</summary>
    Json,
}
