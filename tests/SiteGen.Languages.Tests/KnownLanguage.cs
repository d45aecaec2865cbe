namespace SiteGen.Languages.Tests;

/// <summary>Languages for tests, by code.</summary>
internal static class KnownLanguage
{
    public static LanguageFormats Of(string code) => LanguageFormats.BuiltIn(code) ?? LanguageFormats.Neutral(code);
}
