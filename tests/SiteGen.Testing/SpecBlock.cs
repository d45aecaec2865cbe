namespace SiteGen.Testing;

/// <summary>A fenced block of a spec file: the word after the fence, the rest of that line, and the lines.</summary>
public sealed record SpecBlock(string Name, string Argument, string Text);
