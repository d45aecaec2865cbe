using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Compiled code with locals of its own: a template, a function, the body of a `with`.</summary>
internal sealed class CodeUnit(SourceText source, string[] locals, Step body)
{
    public SourceText Source { get; } = source;

    /// <summary>The names of the locals; a local's slot is its place here.</summary>
    public string[] Locals { get; } = locals;

    public Step Body { get; } = body;
}
