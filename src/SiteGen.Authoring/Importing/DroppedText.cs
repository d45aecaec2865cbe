namespace SiteGen.Authoring.Importing;

/// <summary>What an import left out: the other site's own furniture.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Line">Where it stood in the source, counted from 1; 0 where lines say nothing.</param>
public sealed record DroppedText(string Text, int Line);
