using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Code made of a text while a template runs, and the expression that is its value.</summary>
internal sealed record EvaluatedCode(SourceText Source, Step Body, Code? Value);
