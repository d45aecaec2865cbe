using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Authoring.Checking.Output;

/// <summary>Knows every address of the site, and what an address on one of its pages means.</summary>
internal sealed class OutputAddresses
{
    private const string Index = "index.html";

    private readonly HashSet<string> files;

    /// <summary>Addresses to files, `kk/` to `kk/index.html`: a site has millions of links, and none of them shall make a text.</summary>
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly BaseUrl root;

    public OutputAddresses(LoadedSite site)
    {
        root = site.Configuration.BaseUrl;
        files = site.Model.Routes.Select(route => route.OutputPath).ToHashSet(StringComparer.Ordinal);
        var known = files.ToDictionary(file => file, StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.EndsWith(Index, StringComparison.Ordinal)))
        {
            known.TryAdd(file[..^Index.Length], file);
        }

        lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether an address leads out of the site: to another host, to a telephone.</summary>
    public bool IsElsewhere(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        return address.StartsWith("//") || (colon > 0 && address[..colon].IndexOfAny("/?#") < 0 && !IsOwn(address));
    }

    /// <summary>
    /// The output file that an address on a page means, whether or not the site has it; null where it lies outside of the site's path.
    /// </summary>
    public string? FileOf(ReadOnlySpan<char> address, string page)
    {
        var path = WithoutSuffix(address);
        path = IsOwn(address) ? path[Math.Min(path.Length, root.Origin.Length)..] : path;
        if (path.IsEmpty)
        {
            return IsOwn(address) && root.Path == "/" ? Index : page;
        }

        var decoded = path.Contains('%') ? Uri.UnescapeDataString(path.ToString()) : path;
        if (decoded[0] != '/')
        {
            return FileAt(Combined(page, decoded.ToString()));
        }

        return decoded.StartsWith(root.Path, StringComparison.Ordinal) ? FileAt(decoded[root.Path.Length..]) : null;
    }

    /// <summary>Whether the site has a file.</summary>
    public bool Has(string file) => files.Contains(file);

    private bool IsOwn(ReadOnlySpan<char> address) =>
        address.StartsWith(root.Origin, StringComparison.Ordinal) && (address.Length == root.Origin.Length || address[root.Origin.Length] is '/' or '?' or '#');

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> address) =>
        address.IndexOfAny('?', '#') is var end and >= 0 ? address[..end] : address;

    private string FileAt(ReadOnlySpan<char> path) =>
        lookup.TryGetValue(path, out var known) ? known : path is [] or [.., '/'] ? string.Concat(path, Index) : path.ToString();

    private static string Combined(string page, string relative)
    {
        var parts = page.Split('/').SkipLast(1).ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count > 0)
                {
                    parts.RemoveAt(parts.Count - 1);
                }
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
