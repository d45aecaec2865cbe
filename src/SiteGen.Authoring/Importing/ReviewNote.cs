namespace SiteGen.Authoring.Importing;

/// <summary>A guess, or something that was not understood: a comment in the file says so until an editor takes it out.</summary>
/// <param name="Kind">What to look at.</param>
/// <param name="Detail">The words it is about, or empty.</param>
internal sealed record ReviewNote(ReviewKind Kind, string Detail = "");
