using Markdig.Syntax;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>A piece of an interview: a question and its answer, or something that stands between them.</summary>
internal sealed class InterviewPart
{
    /// <summary>A heading, the introduction, a closing word: what is nobody's turn; then nothing else is set.</summary>
    public Block? Outside { get; init; }

    /// <summary>What is asked.</summary>
    public List<Block> Question { get; } = [];

    /// <summary>What is answered; empty for the interviewer's last word.</summary>
    public List<Block> Answer { get; } = [];
}
