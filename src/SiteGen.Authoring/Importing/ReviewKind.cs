namespace SiteGen.Authoring.Importing;

/// <summary>What an editor has to look at after an import. Each has its words in <see cref="ReviewWords"/>.</summary>
internal enum ReviewKind
{
    /// <summary>The headline was guessed.</summary>
    Title,

    /// <summary>The summary is the text's own beginning.</summary>
    Summary,

    /// <summary>Nothing says when it was published.</summary>
    NoDate,

    /// <summary>The date was found in the text.</summary>
    Date,

    /// <summary>The language was guessed, and is not sure.</summary>
    Language,

    /// <summary>The kind of release was guessed.</summary>
    Type,

    /// <summary>The regions were found by their names.</summary>
    Region,

    /// <summary>Regions that are named once or twice.</summary>
    OtherRegions,

    /// <summary>Tags found by their words.</summary>
    Tags,

    /// <summary>Projects found by their names.</summary>
    Projects,

    /// <summary>People found by their names.</summary>
    People,

    /// <summary>The author was found under the text.</summary>
    Authors,

    /// <summary>Short lines became headings.</summary>
    Headings,

    /// <summary>A picture that is not beside the source.</summary>
    Photo,

    /// <summary>A picture without words for those who cannot see it.</summary>
    Alt,

    /// <summary>A command of another program stays in the text.</summary>
    Shortcode,

    /// <summary>Something it was filed under that is in no list of the site.</summary>
    Label,

    /// <summary>An old address that could not be kept.</summary>
    Address,
}
