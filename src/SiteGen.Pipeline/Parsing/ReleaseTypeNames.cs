namespace SiteGen.Pipeline.Parsing;

/// <summary>The words of front matter for <see cref="ReleaseType"/>.</summary>
public static class ReleaseTypeNames
{
    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["news", "press-release", "interview", "meeting", "visit", "statement", "announcement", "photo"];

    /// <summary>The word for a type.</summary>
    public static string Name(this ReleaseType type) => All[(int)type];

    /// <summary>The type that a word stands for, or null.</summary>
    public static ReleaseType? Find(string name)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], name, StringComparison.Ordinal))
            {
                return (ReleaseType)i;
            }
        }

        return null;
    }
}
