namespace SiteGen.Languages.Texts;

/// <summary>The quotation marks of a language: the outer pair, and the pair inside another quotation.</summary>
public sealed record QuoteMarks(string Open, string Close, string InnerOpen, string InnerClose);
