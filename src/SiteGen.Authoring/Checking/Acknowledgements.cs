using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking;

/// <summary>
/// What an office has looked at and found right: `extra: { check: { ignore: […] } }` in the front matter of a release, for its files in all
/// languages, or in `site.yml`, for the whole site. An entry is a code, which silences that check, or the text that a message complains of,
/// which silences that text alone.
/// </summary>
internal sealed class Acknowledgements
{
    private const string CheckCodes = "SG11";

    private readonly HashSet<string> everywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> byFile = new(StringComparer.Ordinal);

    public Acknowledgements(LoadedSite site)
    {
        everywhere.UnionWith(Entries(site.Configuration.Extra));
        foreach (var versions in site.Parsed.GroupBy(page => page.File.TranslationKey, StringComparer.Ordinal))
        {
            var entries = versions.SelectMany(page => Entries(page.FrontMatter.Extra)).ToHashSet(StringComparer.Ordinal);
            foreach (var page in versions.Where(_ => entries.Count > 0))
            {
                byFile[page.File.Path] = entries;
            }
        }
    }

    /// <summary>Whether a finding was looked at. Only findings of checks can be: what keeps a site from being built cannot.</summary>
    public bool Covers(Diagnostic diagnostic) =>
        diagnostic.Rule.Code.StartsWith(CheckCodes, StringComparison.Ordinal)
        && (Covers(everywhere, diagnostic)
            || (diagnostic.Location is { } place && byFile.TryGetValue(place.Path, out var entries) && Covers(entries, diagnostic)));

    private static bool Covers(HashSet<string> entries, Diagnostic diagnostic) =>
        entries.Count > 0 && (entries.Contains(diagnostic.Rule.Code) || diagnostic.Arguments.Any(argument => entries.Contains(Plain(argument))));

    private static IEnumerable<string> Entries(YamlNode? extra) => CheckSettings.Of(extra)?["ignore"] switch
    {
        YamlList list => list.Items.OfType<YamlScalar>().Select(entry => Plain(entry.Text)),
        YamlScalar { IsNull: false } entry => [Plain(entry.Text)],
        _ => [],
    };

    /// <summary>Numbers are shown with the spaces that they are written with; an entry may be typed with others.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();
}
