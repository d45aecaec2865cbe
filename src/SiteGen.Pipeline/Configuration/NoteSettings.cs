namespace SiteGen.Pipeline.Configuration;

/// <summary>A standing text under releases («about the organisation»): an entry of `boilerplate` in `site.yml`.</summary>
public sealed record NoteSettings(string Id, LocalizedText Text);
