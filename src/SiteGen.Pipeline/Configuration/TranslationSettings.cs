using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Configuration;

/// <summary>Whether a release waits until it exists in every language: `translations` in `site.yml`.</summary>
/// <param name="NeedsAllByDefault">Whether releases of sections that are not named do.</param>
/// <param name="Sections">Sections that are named, and whether their releases do.</param>
public sealed record TranslationSettings(bool NeedsAllByDefault, EquatableArray<SectionTranslations> Sections)
{
    /// <summary>Each language goes live when it is ready.</summary>
    public static TranslationSettings Either { get; } = new(NeedsAllByDefault: false, []);

    /// <summary>Whether what stands in a section goes live in all languages together. Ordinary pages do only where they are named.</summary>
    public bool NeedsAll(string section)
    {
        foreach (var named in Sections)
        {
            if (named.Section == section)
            {
                return named.NeedsAll;
            }
        }

        return NeedsAllByDefault && section != "pages";
    }
}
