namespace SiteGen.Languages.Slugs;

/// <summary>How one small letter is written in an address; empty for a letter that is left out.</summary>
public readonly record struct LetterSpelling(char Letter, string Latin);
