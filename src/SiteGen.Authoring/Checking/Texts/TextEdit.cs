namespace SiteGen.Authoring.Checking.Texts;

/// <summary>Letters of a file to be replaced: from an offset on, so many, by these. <paramref name="Word"/> is what they stand in, as it is written.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Replacement, string Word);
