using SiteGen.Pipeline.Yaml;

namespace SiteGen.Authoring.Checking;

/// <summary>What a site or a release says of the checks: `extra: { check: … }`.</summary>
internal static class CheckSettings
{
    /// <summary>The map below `check`; null where nothing is said.</summary>
    public static YamlMap? Of(YamlNode? extra) => (extra as YamlMap)?["check"] as YamlMap;
}
