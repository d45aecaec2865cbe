using System.Text;

namespace SiteGen.Server.Answering;

/// <summary>
/// What a served page has more than a built one: the reload script, and, where the page's own policy would forbid it, the permission to run
/// it. Nothing else is touched.
/// </summary>
internal static class PageDress
{
    private const string Policy = "Content-Security-Policy\" content=\"";
    private static readonly string[] Needed = ["script-src", "connect-src", "style-src"];

    /// <summary>The page with the script at its end.</summary>
    public static byte[] Dress(ReadOnlySpan<byte> page, PageTag tag, string language)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"/-/reload.js\" data-tag=\"{tag}\" data-lang=\"{language}\" defer></script>\n");
        var end = page.LastIndexOf("</body>"u8) is var at and >= 0 ? at : page.Length;
        return [.. Permit(page[..end]), .. script, .. page[end..]];
    }

    /// <summary>Adds 'self' to what the script needs, in the policy that the page states.</summary>
    private static ReadOnlySpan<byte> Permit(ReadOnlySpan<byte> page)
    {
        var start = page.IndexOf(Encoding.ASCII.GetBytes(Policy));
        if (start < 0)
        {
            return page;
        }

        start += Policy.Length;
        var length = page[start..].IndexOf((byte)'"');
        if (length < 0)
        {
            return page;
        }

        var stated = Encoding.UTF8.GetString(page.Slice(start, length));
        var permitted = Permit(stated);
        if (stated == permitted)
        {
            return page;
        }

        byte[] mended = [.. page[..start], .. Encoding.UTF8.GetBytes(permitted), .. page[(start + length)..]];
        return mended;
    }

    internal static string Permit(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var others = directives.FirstOrDefault(directive => directive.StartsWith("default-src", StringComparison.OrdinalIgnoreCase));
        var isChanged = false;
        foreach (var name in Needed)
        {
            var at = directives.FindIndex(directive => directive.Equals(name, StringComparison.OrdinalIgnoreCase) || directive.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase));
            var stated = at >= 0 ? directives[at] : others;
            if (stated is null || stated.Contains("'self'", StringComparison.Ordinal))
            {
                continue;
            }

            isChanged = true;
            var sources = stated[(stated.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace("'none'", "", StringComparison.Ordinal).Trim();
            var more = $"{name} {sources} 'self'".Replace("  ", " ", StringComparison.Ordinal);
            if (at >= 0)
            {
                directives[at] = more;
            }
            else
            {
                directives.Add(more);
            }
        }

        return isChanged ? string.Join("; ", directives) : policy;
    }
}
