namespace SiteGen.Languages.Texts;

/// <summary>How a language joins a list; `{0}` is what comes before, `{1}` what comes after.</summary>
public sealed record ListPatterns
{
    /// <summary>Joins two items that are the whole list: «А және Б».</summary>
    public string Pair { get; init; } = "{0}, {1}";

    /// <summary>Joins the items of a longer list before the last.</summary>
    public string Middle { get; init; } = "{0}, {1}";

    /// <summary>Joins the last item to a longer list: «А, Б и В».</summary>
    public string Last { get; init; } = "{0}, {1}";
}
