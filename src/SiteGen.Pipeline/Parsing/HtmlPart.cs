namespace SiteGen.Pipeline.Parsing;

/// <summary>Finished HTML.</summary>
public sealed record HtmlPart(HtmlBytes Utf8) : BodyPart;
