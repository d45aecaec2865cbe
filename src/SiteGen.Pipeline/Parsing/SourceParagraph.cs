namespace SiteGen.Pipeline.Parsing;

/// <summary>A piece of a text as its author wrote it, for telling which pieces of it changed since somebody last looked.</summary>
/// <param name="Number">Its place among the paragraphs, counted from 1; 0 for the title and the summary.</param>
/// <param name="Key">`title` or `summary`; empty for a paragraph.</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Text">Its words, on one line.</param>
/// <param name="Hash">Eight signs that are the same for the same words, however they are broken into lines.</param>
public sealed record SourceParagraph(int Number, string Key, int Line, string Text, string Hash);
