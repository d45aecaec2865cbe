namespace SiteGen.Pipeline.Model;

/// <summary>A withdrawal with its date in the site's zone.</summary>
public sealed record PublishedWithdrawal(SiteMoment Date, string Reason);
