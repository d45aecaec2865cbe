namespace SiteGen.Authoring.Importing;

/// <summary>What was left out of one source.</summary>
public sealed record DroppedSource(string Source, DroppedText Text);
