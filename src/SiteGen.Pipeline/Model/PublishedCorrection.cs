namespace SiteGen.Pipeline.Model;

/// <summary>A correction with its date in the site's zone.</summary>
public sealed record PublishedCorrection(SiteMoment Date, string Text);
