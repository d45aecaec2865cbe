namespace SiteGen.Authoring.Status;

/// <summary>A text in which an import left guesses that nobody has looked at yet.</summary>
/// <param name="Path">The file.</param>
/// <param name="Marks">How many comments ask for a look.</param>
/// <param name="Line">The line of the first of them.</param>
public sealed record PendingReview(string Path, int Marks, int Line);
