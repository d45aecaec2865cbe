using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// Who said a quotation: a whole `figcaption` element. <paramref name="Person"/> is an id of the list of people, whose name and position
/// depend on the page's language, or a plain text where no such id is meant.
/// </summary>
public sealed record SpeakerPart(string Person, SourceLocation Location) : BodyPart;
