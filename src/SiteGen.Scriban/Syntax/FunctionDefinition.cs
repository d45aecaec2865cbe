using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>A function of a template.</summary>
/// <param name="Span">From the keyword or name to the end.</param>
/// <param name="Name">The name, for messages; empty for `do`.</param>
/// <param name="HasParameters">Whether it has a parameter list, be it empty; without one it takes anything, as `$`.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Body">What it does.</param>
/// <param name="IsAnonymous">Whether it is a `do`, which sees the parameters of the functions that are running.</param>
internal sealed record FunctionDefinition(
    SourceSpan Span,
    string Name,
    bool HasParameters,
    EquatableArray<ParameterDefinition> Parameters,
    Block Body,
    bool IsAnonymous) : SyntaxNode(Span);
