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

    /// <summary>The whole text without markup, blocks separated by a newline: for reading time, search and checks.</summary>
    public string PlainText { get; init; } = "";

    /// <summary>The sites from which a reader may ask for a frame, as origins in ordinal order; a page without embeds has none.</summary>
    public EquatableArray<string> FrameOrigins { get; init; }
}
