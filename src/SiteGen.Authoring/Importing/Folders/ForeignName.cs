namespace SiteGen.Authoring.Importing.Folders;

/// <summary>What the path of a file says of its article.</summary>
/// <param name="Origin">The path within its folder.</param>
/// <param name="Key">What language versions share.</param>
/// <param name="Slug">The end of its address.</param>
/// <param name="Language">Its language, or null.</param>
/// <param name="Date">The date in its name, or null.</param>
/// <param name="Address">The address at which it stood, or null.</param>
/// <param name="IsDraft">Whether its folder makes it a draft.</param>
internal sealed record ForeignName(string Origin, string Key, string Slug, string? Language, string? Date, string? Address, bool IsDraft);
