namespace SiteGen.Languages.Typography;

/// <summary>What became of a text.</summary>
/// <param name="IsChanged">Whether a character was replaced.</param>
/// <param name="Unpaired">Where a quotation mark stands that has no partner, for which all marks of the paragraph were left as they are; -1 when there is none.</param>
public readonly record struct TypesetText(bool IsChanged, int Unpaired);
