using SiteGen.Pipeline.Parsing;

namespace SiteGen.Authoring.Status;

/// <summary>A paragraph of the original that differs from what the translation was made from.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Paragraph">The paragraph as it is now; of one that is gone, the one before it, or null where it stood first.</param>
public sealed record ParagraphChange(ChangeKind Kind, SourceParagraph? Paragraph);
