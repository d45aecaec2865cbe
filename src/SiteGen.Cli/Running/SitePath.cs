namespace SiteGen.Cli.Running;

/// <summary>Turns what somebody typed into a path within the site.</summary>
internal static class SitePath
{
    /// <summary>
    /// The path relative to the site, with `/`, of a file that was named from the current folder or from the site's; null when it lies outside.
    /// What exists decides between the two, the current folder first.
    /// </summary>
    public static string? Of(string written, string site)
    {
        var fromHere = Path.GetFullPath(written);
        var fromSite = Path.GetFullPath(Path.Combine(site, written));
        var full = Path.Exists(fromHere) || !Path.Exists(fromSite) ? fromHere : fromSite;
        var inside = Path.GetRelativePath(site, full).Replace('\\', '/');
        return inside == ".." || inside.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(inside) ? null : inside;
    }
}
