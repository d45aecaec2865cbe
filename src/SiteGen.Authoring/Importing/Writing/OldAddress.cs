using System.Buffers;

namespace SiteGen.Authoring.Importing.Writing;

/// <summary>Makes an alias of an address on an earlier site.</summary>
internal static class OldAddress
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("?#\\: \"<>|*");

    /// <summary>The path, as `aliases` takes it; null for an address that is no path (`/?p=12`) or the front page.</summary>
    public static string? Of(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return address.Query.Length > 0 ? null : Of(path);
    }

    /// <summary>The same of a path alone.</summary>
    public static string? Of(string path) =>
        path.Length > 1 && path[0] == '/' && path.AsSpan().IndexOfAny(Forbidden) < 0 && !path.Contains("//", StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "." or "..") && !path.Any(char.IsControl)
            ? path
            : null;
}
