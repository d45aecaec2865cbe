using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Releases;

/// <summary>What can keep a new release from being begun.</summary>
internal static class ReleaseRules
{
    private static readonly DiagnosticRule TakenRule = new(
        "SG0904", DiagnosticSeverity.Error,
        "There is already a release '{0}': {1}. Nothing was written. Open that one, or choose another ending of the address: --slug {2}.");

    private static readonly DiagnosticRule BadSlugRule = new(
        "SG0905", DiagnosticSeverity.Error, "'{0}' cannot end an address. Use small Latin letters, digits and hyphens.");

    private static readonly DiagnosticRule NoSlugRule = new(
        "SG0906", DiagnosticSeverity.Error, "No address can be made from the title '{0}'. Give its ending with --slug, in Latin letters.");

    private static readonly DiagnosticRule UnwritableRule = new(
        "SG0907", DiagnosticSeverity.Error,
        "The file '{0}' could not be written: the disk is full or read-only, the file is there already, or you lack the right to write there. Nothing of the release was left behind.");

    private static readonly DiagnosticRule UnknownLanguageRule = new(
        "SG0908", DiagnosticSeverity.Error, "The site has no language '{0}'. Its languages are: {1}.");

    private static readonly DiagnosticRule UntranslatedRule = new(
        "SG0909", DiagnosticSeverity.Error,
        "A release that is no draft needs its title in every language. Add {0}, or leave --publish out and translate later.");

    /// <summary>A second release of one name.</summary>
    public static Diagnostic Taken(string slug, string place, string free) =>
        new(TakenRule, [slug, place, free], null);

    /// <summary>`--slug "Жаңа мектеп"`.</summary>
    public static Diagnostic BadSlug(string slug, string? near) => new Diagnostic(BadSlugRule, [slug], null) with { Suggestion = near };

    /// <summary>A title of signs alone.</summary>
    public static Diagnostic NoSlug(string title) => new(NoSlugRule, [title], null);

    /// <summary>The disk refuses.</summary>
    public static Diagnostic Unwritable(string path) => new(UnwritableRule, [path], null);

    /// <summary>`--title en=…` where the site has no English.</summary>
    public static Diagnostic UnknownLanguage(string code, IReadOnlyList<string> known) =>
        new Diagnostic(UnknownLanguageRule, [code, string.Join(", ", known)], null) with { Suggestion = code == "kz" && known.Contains("kk") ? "kk" : NearestName.Find(code, known) };

    /// <summary>`--publish` with one title of two.</summary>
    public static Diagnostic Untranslated(IEnumerable<string> languages) =>
        new(UntranslatedRule, [string.Join(", ", languages.Select(language => $"--title {language}=\"…\""))], null);
}
