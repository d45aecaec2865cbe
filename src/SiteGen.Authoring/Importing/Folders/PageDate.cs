using SiteGen.Authoring.Importing.Html;

namespace SiteGen.Authoring.Importing.Folders;

/// <summary>Dates of other generators' front matter: «2020-05-17 10:20:00 +0500» and its many kin.</summary>
internal static class PageDate
{
    /// <summary>The date as front matter writes it here; null for what is none.</summary>
    public static string? Of(string? text) => PageDescription.Moment(text?.Trim()) ?? (text is null ? null : DateGuess.Find(text)?.Date);
}
