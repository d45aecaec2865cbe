namespace SiteGen.Pipeline.Parsing;

/// <summary>A piece of a page's text: HTML, or a hole that is filled when every address is known.</summary>
public abstract record BodyPart;
