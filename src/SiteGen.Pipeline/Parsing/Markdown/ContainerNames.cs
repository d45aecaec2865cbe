namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>The blocks that `:::` opens.</summary>
internal static class ContainerNames
{
    /// <summary>Questions and answers.</summary>
    public const string Interview = "interview";

    /// <summary>Somebody's words.</summary>
    public const string Quote = "quote";

    /// <summary>Facts in brief.</summary>
    public const string Facts = "facts";

    /// <summary>Photos side by side.</summary>
    public const string Gallery = "gallery";

    /// <summary>A text letter by letter: a decree, a statement, a poem.</summary>
    public const string Verbatim = "verbatim";

    /// <summary>A film of YouTube.</summary>
    public const string Video = "video";

    /// <summary>A message of a Telegram channel.</summary>
    public const string Telegram = "telegram";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Interview, Quote, Facts, Gallery, Verbatim, Video, Telegram];
}
