using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Configuration;

/// <summary>What can be wrong with `site.yml`.</summary>
internal static class ConfigurationRules
{
    private static readonly DiagnosticRule MissingFileRule = new(
        "SG0150", DiagnosticSeverity.Error, "There is no 'site.yml' here. Go to the folder of the site, or make a new one with 'sitegen init'.");

    private static readonly DiagnosticRule MissingKeyRule = new(
        "SG0151", DiagnosticSeverity.Error, "'{0}' is missing in 'site.yml'. Write, for example: {1}");

    private static readonly DiagnosticRule NotSettingsRule = new(
        "SG0152", DiagnosticSeverity.Error, "'site.yml' holds no settings. It must consist of lines of the form «key: value», for example: languages: [kk, ru]");

    private static readonly DiagnosticRule BaseUrlRule = new(
        "SG0153", DiagnosticSeverity.Error,
        "'{0}' is no address at which a site can stand. Write it from https:// on, without '?' and '#', for example https://example.github.io/press/");

    private static readonly DiagnosticRule LanguageCodeRule = new(
        "SG0154", DiagnosticSeverity.Error, "'{0}' is no language code. Write two or three small letters, for example kk, ru or en.");

    private static readonly DiagnosticRule CountryCodeRule = new(
        "SG0155", DiagnosticSeverity.Error, "'kz' is the country Kazakhstan; the code of the Kazakh language is 'kk'.");

    private static readonly DiagnosticRule RepeatedLanguageRule = new(
        "SG0156", DiagnosticSeverity.Error, "The language '{0}' is listed twice; remove one.");

    private static readonly DiagnosticRule TimeZoneRule = new(
        "SG0157", DiagnosticSeverity.Error, "There is no time zone '{0}'. Write its IANA name, for example Asia/Almaty.");

    private static readonly DiagnosticRule PermalinkRule = new(
        "SG0158", DiagnosticSeverity.Error,
        "The address pattern '{0}' must begin and end with '/', and between them have names of small letters, digits and hyphens, or placeholders.");

    private static readonly DiagnosticRule PlaceholderRule = new(
        "SG0159", DiagnosticSeverity.Error, "The address pattern knows no placeholder '{0}'. There are {1}.");

    private static readonly DiagnosticRule MissingPlaceholderRule = new(
        "SG0160", DiagnosticSeverity.Error, "The address pattern '{0}' lacks '{1}': without it, different releases would have one address.");

    private static readonly DiagnosticRule ChoiceRule = new(
        "SG0161", DiagnosticSeverity.Error, "'{0}' must be one of {1}, but it is '{2}'.");

    private static readonly DiagnosticRule ColourRule = new(
        "SG0162", DiagnosticSeverity.Error, "'{0}' is no colour. Write '#' and six digits 0-9, a-f in quotes, for example \"#0a6e78\".");

    private static readonly DiagnosticRule WebAddressRule = new(
        "SG0163", DiagnosticSeverity.Error, "'{0}' must be an address on the web from https:// on, but it is '{1}'.");

    private static readonly DiagnosticRule IdRule = new(
        "SG0164", DiagnosticSeverity.Error, "'{0}' cannot be an id. Use small Latin letters, digits and single hyphens, for example press-office.");

    private static readonly DiagnosticRule TextLanguageRule = new(
        "SG0165", DiagnosticSeverity.Warning, "'{0}' has a text for '{1}', which is no language of this site ({2}); it is not shown.");

    private static readonly DiagnosticRule SitePathRule = new(
        "SG0166", DiagnosticSeverity.Error, "'{0}' is no path of a file under content/. Write it from there on, for example /files/logo.svg");

    private static readonly DiagnosticRule EmailRule = new(
        "SG0167", DiagnosticSeverity.Warning, "'{0}' does not look like an e-mail address.");

    /// <summary>No settings at all.</summary>
    public static Diagnostic MissingFile() => new(MissingFileRule, [], SourceLocation.OfFile(ConfigurationReader.FileName));

    /// <summary>A key that every site needs.</summary>
    public static Diagnostic MissingKey(string key, string example) =>
        Diagnostic.At(SourceLocation.OfFile(ConfigurationReader.FileName), MissingKeyRule, key, example);

    /// <summary>A list or a text instead of settings.</summary>
    public static Diagnostic NotSettings(SourceLocation location) => Diagnostic.At(location, NotSettingsRule);

    /// <summary>Not an absolute http(s) address; no place when it came from the command line.</summary>
    public static Diagnostic BadBaseUrl(SourceLocation? location, string text) => new(BaseUrlRule, [text], location);

    /// <summary>`languages: [kazakh]`.</summary>
    public static Diagnostic BadLanguageCode(Located<string> code) =>
        Diagnostic.At(code.Location, LanguageCodeRule, code.Value)
            with { Suggestion = LanguageCode.IsMeant(code.Value) ? code.Value.ToLowerInvariant() : null };

    /// <summary>`languages: [kz]`.</summary>
    public static Diagnostic CountryCode(Located<string> code) => Diagnostic.At(code.Location, CountryCodeRule) with { Suggestion = "kk" };

    /// <summary>`languages: [kk, kk]`.</summary>
    public static Diagnostic RepeatedLanguage(Located<string> code) => Diagnostic.At(code.Location, RepeatedLanguageRule, code.Value);

    /// <summary>`time_zone: Almaty`.</summary>
    public static Diagnostic UnknownTimeZone(Located<string> zone, string? nearest) =>
        Diagnostic.At(zone.Location, TimeZoneRule, zone.Value) with { Suggestion = nearest };

    /// <summary>A pattern that is no path.</summary>
    public static Diagnostic BadPermalink(Located<string> pattern) => Diagnostic.At(pattern.Location, PermalinkRule, pattern.Value);

    /// <summary>`/{langs}/{slug}/`.</summary>
    public static Diagnostic UnknownPlaceholder(Located<string> pattern, string placeholder, IReadOnlyList<string> known) =>
        Diagnostic.At(pattern.Location, PlaceholderRule, placeholder, string.Join(' ', known))
            with { Suggestion = NearestName.Find(placeholder, known) };

    /// <summary>A pattern without `{slug}`.</summary>
    public static Diagnostic MissingPlaceholder(Located<string> pattern, string placeholder) =>
        Diagnostic.At(pattern.Location, MissingPlaceholderRule, pattern.Value, placeholder);

    /// <summary>`html: yes`.</summary>
    public static Diagnostic NoSuchChoice(Located<string> value, string key, IReadOnlyList<string> choices) =>
        Diagnostic.At(value.Location, ChoiceRule, key, string.Join(", ", choices), value.Value)
            with { Suggestion = NearestName.Find(value.Value, choices) };

    /// <summary>`accent: teal`.</summary>
    public static Diagnostic BadColour(Located<string> colour) => Diagnostic.At(colour.Location, ColourRule, colour.Value);

    /// <summary>`url: example.org`.</summary>
    public static Diagnostic BadWebAddress(Located<string> address, string key) =>
        Diagnostic.At(address.Location, WebAddressRule, key, address.Value);

    /// <summary>`contacts: { Пресс: … }`.</summary>
    public static Diagnostic BadId(Located<string> id) => Diagnostic.At(id.Location, IdRule, id.Value);

    /// <summary>A text in a language that the site does not have.</summary>
    public static Diagnostic UnknownTextLanguage(Located<string> code, string key, EquatableArray<string> known) =>
        Diagnostic.At(code.Location, TextLanguageRule, key, code.Value, string.Join(", ", known))
            with { Suggestion = NearestLanguage(code.Value, known) };

    /// <summary>`logo: ../logo.svg`.</summary>
    public static Diagnostic BadSitePath(Located<string> path) => Diagnostic.At(path.Location, SitePathRule, path.Value);

    /// <summary>An address without `@`.</summary>
    public static Diagnostic BadEmail(Located<string> email) => Diagnostic.At(email.Location, EmailRule, email.Value);

    /// <summary>The language that a wrong code stands for: `kz` is `kk`, whatever the letters say.</summary>
    public static string? NearestLanguage(string code, IEnumerable<string> known)
    {
        var kazakh = code.Equals("kz", StringComparison.OrdinalIgnoreCase) ? known.FirstOrDefault(language => language is "kk") : null;
        return kazakh ?? NearestName.Find(code, known);
    }
}
