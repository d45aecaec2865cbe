using SiteGen.Languages.Search;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>The text of a page.</summary>
public sealed record PageBody
{
    /// <summary>HTML with holes, in order.</summary>
    public EquatableArray<BodyPart> Parts { get; init; }

    /// <summary>Headings in order.</summary>
    public EquatableArray<Heading> Headings { get; init; }

    /// <summary>Every id in the text that a link may lead to: headings', questions' and raw HTML's.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>The first paragraph as plain text, for a release without a summary; empty when there is none.</summary>
    public string FirstParagraph { get; init; } = "";

    /// <summary>How many letters, digits and spaces there are to read.</summary>
    public int ReadingLength { get; init; }

    /// <summary>What search finds the page by: the terms of headline, summary and text.</summary>
    public TermSet Terms { get; init; }

    /// <summary>The sites from which a reader may ask for a frame, as origins in ordinal order; a page without embeds has none.</summary>
    public EquatableArray<string> FrameOrigins { get; init; }
}
