using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Where a call and its arguments are, the latter in the order in which they are on the stack.</summary>
internal readonly record struct CallPlace(SourceSpan Span, SourceSpan[] Arguments)
{
    /// <summary>The place just after the call, where what is missing would stand.</summary>
    public SourceSpan After => new(Span.End, Span.End);

    public SourceSpan Last => Arguments.Length == 0 ? Span : Arguments[^1];

    public SourceSpan Argument(int index) => (uint)index < (uint)Arguments.Length ? Arguments[index] : Span;
}
