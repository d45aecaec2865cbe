namespace SiteGen.Authoring.Importing;

/// <summary>A value that the source states and a release has no key for; <paramref name="Value"/> is written as YAML.</summary>
internal sealed record ExtraValue(string Key, string Value);
