namespace SiteGen.Authoring.Importing;

/// <summary>A picture that lies beside its article's source.</summary>
/// <param name="File">Its file on this computer.</param>
/// <param name="Name">Its name in the release's folder.</param>
/// <param name="Alt">What it shows, or empty.</param>
/// <param name="Caption">What is written under it, or empty.</param>
/// <param name="IsInText">Whether the text shows it itself.</param>
internal sealed record ArticlePhoto(string File, string Name, string Alt, string Caption, bool IsInText);
