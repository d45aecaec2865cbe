namespace SiteGen.Pipeline.Parsing;

/// <summary>Where a reprinted release comes from.</summary>
public sealed record Reprint(string Name, string? Url);
