namespace SiteGen.Pipeline.Configuration;

/// <summary>
/// Where the site will stand: `https://host` and a path that begins and ends with `/` (`/` or `/press/`). Every address on a page starts with the path.
/// </summary>
public sealed record BaseUrl(string Scheme, string Authority, string Path)
{
    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin => $"{Scheme}://{Authority}";

    /// <summary>The host without a port.</summary>
    public string Host => Authority.Split(':')[0];

    /// <summary>Whether it is a domain of one's own at its root, which a `CNAME` file names: neither GitHub's host nor a machine on the desk.</summary>
    public bool IsCustomDomain => Path == "/"
        && Authority == Host
        && Uri.CheckHostName(Host) == UriHostNameType.Dns
        && Host.Contains('.', StringComparison.Ordinal)
        && !Host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase);

    /// <summary>The absolute address of a path of the site, which begins with `/`.</summary>
    public string Absolute(string path) => $"{Scheme}://{Authority}{Path.AsSpan(0, Path.Length - 1)}{path}";

    /// <summary>The address of a path of the site within its host.</summary>
    public string Relative(string path) => Path.Length == 1 ? path : string.Concat(Path.AsSpan(0, Path.Length - 1), path);
}
