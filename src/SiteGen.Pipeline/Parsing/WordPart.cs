namespace SiteGen.Pipeline.Parsing;

/// <summary>A text of the interface that stands in a page's text: «Сұрақ». Rendering knows the language's words.</summary>
public sealed record WordPart(string Key) : BodyPart;
