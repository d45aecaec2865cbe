using SiteGen.Languages.Typography;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>How one text is read.</summary>
/// <param name="TrustHtml">Whether raw HTML stays as it is.</param>
/// <param name="Turns">Whether paragraphs that open with a dash are turns of an interview.</param>
/// <param name="Language">The text's language.</param>
/// <param name="Typography">The rules of its language, or null.</param>
internal sealed record MarkdownOptions(bool TrustHtml, TurnReading Turns, string? Language, TypographyRules? Typography);
