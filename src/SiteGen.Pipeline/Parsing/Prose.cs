using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// A file's letters and where its words are: what checks of the language read, and what mends it writes to. Every offset counts from the first
/// letter of the file, front matter and byte order mark included.
/// </summary>
/// <param name="Text">The whole file.</param>
/// <param name="BodyStart">Where the text below the front matter begins.</param>
/// <param name="Blocks">The blocks in the order of the text.</param>
/// <param name="RawHtml">Raw HTML in the order of the text.</param>
public sealed record Prose(string Text, int BodyStart, EquatableArray<ProseBlock> Blocks, EquatableArray<RawHtmlRun> RawHtml)
{
    /// <summary>A file that cannot be read.</summary>
    public static Prose None { get; } = new("", 0, [], []);
}
