using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>One Markdown file, parsed. Depends on that file's bytes and <see cref="ParseOptions"/> alone, so that it can be cached.</summary>
/// <param name="File">The file.</param>
/// <param name="FrontMatter">What its front matter states.</param>
/// <param name="Text">Its text, at hand or read when somebody asks for it.</param>
/// <param name="IsBroken">Whether an error keeps it from being rendered; its address still exists, so that links to it raise no second error.</param>
public sealed record ParsedPage(SourceFile File, FrontMatter FrontMatter, Deferred<PageBody> Text, bool IsBroken)
{
    /// <summary>Its text.</summary>
    public PageBody Body => Text.Value;

    /// <summary>
    /// The same text read as an interview, with what is wrong with its turns: for a file that does not state its type, may inherit it from
    /// another, and has paragraphs that open with a dash. Null for all others.
    /// </summary>
    public Diagnosed<Deferred<PageBody>>? AsInterview { get; init; }
}
