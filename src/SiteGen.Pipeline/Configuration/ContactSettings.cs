
namespace SiteGen.Pipeline.Configuration;

/// <summary>Somebody whom journalists may call: an entry of `contacts` in `site.yml`.</summary>
public sealed record ContactSettings(string Id, LocalizedText Name, LocalizedText Role, string? Phone, string? Email, LocalizedText Hours);
