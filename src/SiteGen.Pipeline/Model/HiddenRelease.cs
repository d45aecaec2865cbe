namespace SiteGen.Pipeline.Model;

/// <summary>A release of which nothing may appear.</summary>
/// <param name="Key">What its files share.</param>
/// <param name="WaitsForTime">Whether the clock alone will open it; else a person has to.</param>
internal sealed record HiddenRelease(string Key, bool WaitsForTime);
