namespace SiteGen.Pipeline.Building;

/// <summary>How long a stage took on the clock, and how many bytes all threads allocated meanwhile.</summary>
public sealed record StageTime(string Name, TimeSpan Wall, long AllocatedBytes);
