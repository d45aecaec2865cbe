namespace SiteGen.Pipeline.Configuration;

/// <summary>Reads the address at which the site will stand.</summary>
internal static class BaseUrlParser
{
    /// <summary>The address with a path that ends with `/`, or null when it is none.</summary>
    public static BaseUrl? Parse(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.Host.Length == 0
            || uri.UserInfo.Length > 0
            || uri.Query.Length > 0
            || uri.Fragment.Length > 0
            || text.Contains('?', StringComparison.Ordinal)
            || text.Contains('#', StringComparison.Ordinal))
        {
            return null;
        }

        var authority = uri.IsDefaultPort ? uri.IdnHost : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{uri.IdnHost}:{uri.Port}");
        var path = uri.AbsolutePath.TrimEnd('/') + "/";
        return path.Contains("//", StringComparison.Ordinal) ? null : new(uri.Scheme, authority, path);
    }
}
