namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>What reading a text gave.</summary>
/// <param name="Body">The text with its markup.</param>
/// <param name="PlainText">
/// The whole text without markup, blocks separated by a newline. It is counted and taken apart for search while its page is parsed, and
/// then dropped: twenty thousand of them would be most of what a build holds.
/// </param>
internal sealed record MarkdownText(PageBody Body, string PlainText);
