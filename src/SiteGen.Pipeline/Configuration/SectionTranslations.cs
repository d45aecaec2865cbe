namespace SiteGen.Pipeline.Configuration;

/// <summary>`news: both` under `translations`: a folder under `content/`, and whether its releases wait for all languages.</summary>
public sealed record SectionTranslations(string Section, bool NeedsAll);
