namespace SiteGen.Scriban.Evaluation;

/// <summary>Arguments on the stack: <paramref name="Count"/> by place, and after them one for each of <paramref name="Names"/>.</summary>
internal readonly record struct Arguments(int Start, int Count, string?[] Names);
