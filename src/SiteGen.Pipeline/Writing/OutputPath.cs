using System.Buffers;
using System.Text;

namespace SiteGen.Pipeline.Writing;

/// <summary>Says whether a route's path can be a file's path on this computer. Nothing it allows leads out of the output.</summary>
internal static class OutputPath
{
    private const int LongestName = 255;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create([.. Path.GetInvalidFileNameChars(), '\\', '\0']);

    public static bool IsValid(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (!IsName(path.AsSpan(range)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name is "." or ".." || name.IndexOfAny(Forbidden) >= 0)
        {
            return false;
        }

        if (OperatingSystem.IsWindows())
        {
            // Windows drops these in silence and writes another file.
            return name[^1] is not ('.' or ' ') && name.Length <= LongestName;
        }

        return name.Length * 3 <= LongestName || Encoding.UTF8.GetByteCount(name) <= LongestName;
    }
}
