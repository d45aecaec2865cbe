using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Releases;

/// <summary>What an editor says of a release that is to be begun. What is not stated gets the usual value.</summary>
public sealed record ReleaseOrder
{
    /// <summary>The headlines that are known; at least one.</summary>
    public EquatableArray<WrittenTitle> Titles { get; init; }

    /// <summary>The word for its type; without it, news.</summary>
    public string? Type { get; init; }

    /// <summary>Ids or names of regions.</summary>
    public EquatableArray<string> Regions { get; init; }

    /// <summary>Ids or names of tags.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Ids or names of projects.</summary>
    public EquatableArray<string> Projects { get; init; }

    /// <summary>The date as it is to stand in the file; without it, the embargo's, else this minute in the site's zone.</summary>
    public string? Date { get; init; }

    /// <summary>The instant before which nothing of it may appear.</summary>
    public string? Embargo { get; init; }

    /// <summary>The last part of the address; without it, one is made from a headline.</summary>
    public string? Slug { get; init; }

    /// <summary>Whether its files have no folder of their own.</summary>
    public bool IsFlat { get; init; }

    /// <summary>Whether it is written without the mark of a draft.</summary>
    public bool IsReady { get; init; }

    /// <summary>The headline in a language, or null.</summary>
    public string? TitleIn(string language)
    {
        foreach (var title in Titles)
        {
            if (title.Language == language)
            {
                return title.Text;
            }
        }

        return null;
    }
}
