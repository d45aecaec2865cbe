using System.Globalization;

namespace SiteGen.Pipeline.Tests.Writing;

/// <summary>The site that a child process builds again and again, each time as another generation of it.</summary>
internal static class ChildSite
{
    private const int Pages = 120;

    /// <summary>Most pages stay, some change, one comes and one goes; every page that changes names its generation.</summary>
    public static SortedDictionary<string, string> Of(int generation)
    {
        var number = generation.ToString(CultureInfo.InvariantCulture);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["index.html"] = number, [$"kk/only/{number}/index.html"] = number };
        for (var i = 0; i < Pages; i++)
        {
            files[$"kk/news/{i}/index.html"] = i % 4 == 0 ? number : "always the same";
        }

        return files;
    }
}
