using SiteGen.Languages.Typography;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Interface;

/// <summary>Sets the standing notes under releases as each language is printed: they stand beside texts that are.</summary>
internal static class StandingNotes
{
    /// <summary>The settings with notes as they are printed; the same settings where the site wants no typography.</summary>
    public static SiteConfiguration Set(SiteConfiguration configuration, EquatableArray<LanguageInterface> interfaces)
    {
        if (!configuration.Typography || configuration.Boilerplate.IsEmpty)
        {
            return configuration;
        }

        var typographers = interfaces.ToDictionary(
            language => language.Code, language => language.Typography is { } rules ? new Typographer(rules) : null, StringComparer.Ordinal);
        var usual = configuration.DefaultLanguage.Code;
        return configuration with
        {
            Boilerplate = configuration.Boilerplate
                .Select(note => note with { Text = note.Text.Select(text => typographers.GetValueOrDefault(text.Language ?? usual)?.Of(text.Text.Value) ?? text.Text.Value) })
                .ToEquatableArray(),
        };
    }
}
