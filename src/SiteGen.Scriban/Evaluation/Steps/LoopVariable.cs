namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>The variable of a loop: a name, which lives as long as the loop, or a path, which stays assigned.</summary>
internal sealed record LoopVariable(string? Name, bool IsLocal, Code? Path);
