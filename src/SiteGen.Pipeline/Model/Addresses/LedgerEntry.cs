namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>One address that was published.</summary>
/// <param name="Path">The address within the site: begins and ends with `/`.</param>
/// <param name="Language">The language of the page that stood there.</param>
/// <param name="Id">The permanent identity of the release or page.</param>
/// <param name="Key">What the files of the release shared when it was last recorded: its folder, relative to `content/`.</param>
/// <param name="Line">The line of the ledger, counted from 1; 0 for one that is not written yet.</param>
public sealed record LedgerEntry(string Path, string Language, string Id, string Key, int Line);
