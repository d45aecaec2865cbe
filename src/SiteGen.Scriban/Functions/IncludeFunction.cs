using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>`include`, which the evaluator runs itself.</summary>
internal sealed class IncludeFunction() : ScriptFunction("include");
