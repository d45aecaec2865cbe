using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Evaluation;

/// <summary>What a template includes and which global names it reads.</summary>
internal sealed record TemplateFactsFound(EquatableArray<TemplateInclude> Includes, EquatableArray<string> Globals);
