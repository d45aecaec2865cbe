using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing;

/// <summary>An article as it was found, whatever it was found in. Its text is Markdown already; what it is filed under is still words.</summary>
internal sealed record Article
{
    /// <summary>Where it came from: a file's name, or the address that another program gave it.</summary>
    public required string Origin { get; init; }

    /// <summary>The bytes it came from, as a hash: the same article is recognised wherever its file stands.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What its languages share: articles with the same are one release. Null for one that stands alone.</summary>
    public string? PairKey { get; init; }

    /// <summary>Its language where the source states it.</summary>
    public string? Language { get; init; }

    /// <summary>Its headline; empty where none was found.</summary>
    public required string Title { get; init; }

    /// <summary>Its summary where the source has one.</summary>
    public string? Summary { get; init; }

    /// <summary>When it was published, as front matter writes it; null where nothing says.</summary>
    public string? Date { get; init; }

    /// <summary>When it was last changed.</summary>
    public string? Updated { get; init; }

    /// <summary>The instant from which it may be shown.</summary>
    public string? Embargo { get; init; }

    /// <summary>The instant from which lists leave it out.</summary>
    public string? Expires { get; init; }

    /// <summary>What kind of release, where it is not news.</summary>
    public string? Type { get; init; }

    /// <summary>Who wrote it.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Where it was printed first: a name, and an address or empty.</summary>
    public (string Name, string Url)? Source { get; init; }

    /// <summary>The text.</summary>
    public required string Body { get; init; }

    /// <summary>Its pictures; the first leads.</summary>
    public EquatableArray<ArticlePhoto> Photos { get; init; }

    /// <summary>Addresses at which it stood.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The address at which it stood, with its host; empty where nothing says.</summary>
    public string Address { get; init; } = "";

    /// <summary>What the site was called on which it stood.</summary>
    public string SiteName { get; init; } = "";

    /// <summary>Whether it was not public.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What it was filed under: words of the other program, to be found in the site's lists.</summary>
    public EquatableArray<string> Labels { get; init; }

    /// <summary>The end of its address there.</summary>
    public string? Name { get; init; }

    /// <summary>The section it goes into.</summary>
    public string? Section { get; init; }

    /// <summary>Whatever else the source says, for `extra`.</summary>
    public EquatableArray<ExtraValue> Extra { get; init; }

    /// <summary>What somebody has to look at.</summary>
    public EquatableArray<ReviewNote> Reviews { get; init; }

    /// <summary>What was left out.</summary>
    public EquatableArray<DroppedText> Dropped { get; init; }
}
