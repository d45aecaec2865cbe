namespace SiteGen.Authoring.Releases;

/// <summary>A headline in one language.</summary>
/// <param name="Language">The language's code.</param>
/// <param name="Text">The headline.</param>
public readonly record struct WrittenTitle(string Language, string Text);
