namespace SiteGen.Testing;

/// <summary>A fenced block of a spec file: the word after the fence, the rest of that line, the lines, and the index of the first of them.</summary>
public sealed record SpecBlock(string Name, string Argument, string Text, int FirstLine);
