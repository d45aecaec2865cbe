using System.Globalization;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Sources;

/// <summary>What can be wrong with a site's files by their names alone.</summary>
internal static class SourceRules
{
    private static readonly DiagnosticRule UnknownLanguageRule = new(
        "SG0210", DiagnosticSeverity.Error,
        "The file name says that the text is in '{0}', but the site's languages are {1}. Rename the file, or add the language to 'site.yml'.");

    private static readonly DiagnosticRule SameTranslationRule = new(
        "SG0211", DiagnosticSeverity.Error, "'{0}' is the same text in the same language as '{1}'; remove or rename one.");

    private static readonly DiagnosticRule SameNameRule = new(
        "SG0212", DiagnosticSeverity.Error,
        "'{0}' and '{1}' differ only in capitals or in how a letter is stored; on many computers they are one. Rename one.");

    private static readonly DiagnosticRule FolderAsFileRule = new(
        "SG0213", DiagnosticSeverity.Error, "'{0}' is a folder, but its name is that of a text. Rename the folder.");

    private static readonly DiagnosticRule OutsideLinkRule = new(
        "SG0214", DiagnosticSeverity.Error, "'{0}' is a link that leads out of the site. Put a copy of the file here instead.");

    private static readonly DiagnosticRule TooLargeRule = new(
        "SG0215", DiagnosticSeverity.Error, "The text has {0} MB; more than {1} is surely no text. Was another file renamed to '.md', or a Word document pasted with its formatting? Paste it as plain text.");

    private static readonly DiagnosticRule ReservedNameRule = new(
        "SG0216", DiagnosticSeverity.Error, "'{0}' cannot be the name of a file or folder on Windows. Rename it.");

    private static readonly DiagnosticRule NoSectionRule = new(
        "SG0217", DiagnosticSeverity.Error,
        "The text stands directly in '{0}'. Move it into a folder of a section, for example content/news/ or content/pages/.");

    private static readonly DiagnosticRule UnknownDataRule = new(
        "SG0218", DiagnosticSeverity.Warning, "Nothing reads '{0}'. The lists are regions.yml, tags.yml, projects.yml and people.yml.");

    private static readonly DiagnosticRule NearlyMarkdownRule = new(
        "SG0219", DiagnosticSeverity.Error, "'{0}' looks like a text, but the name of a text ends with '.md'. Rename it, or keep it outside content/.");

    private static readonly DiagnosticRule UnknownTemplateFolderRule = new(
        "SG0220", DiagnosticSeverity.Warning, "Nothing reads '{0}'. The folders of templates/ are layouts, partials, i18n and assets.");

    /// <summary>`index.kz.md`.</summary>
    public static Diagnostic UnknownLanguage(string path, string code, IReadOnlyList<string> known) =>
        Diagnostic.At(SourceLocation.OfFile(path), UnknownLanguageRule, code, string.Join(", ", known))
            with { Suggestion = ConfigurationRules.NearestLanguage(code.ToLowerInvariant(), known) };

    /// <summary>`x.md` beside `x.kk.md`.</summary>
    public static Diagnostic SameTranslation(string path, string first) =>
        Diagnostic.At(SourceLocation.OfFile(path), SameTranslationRule, path, first) with { Related = [SourceLocation.OfFile(first)] };

    /// <summary>`Photo.jpg` beside `photo.jpg`.</summary>
    public static Diagnostic SameName(string file, string path, string first) =>
        Diagnostic.At(SourceLocation.OfFile(file), SameNameRule, path, first);

    /// <summary>A folder called `x.md`.</summary>
    public static Diagnostic FolderAsFile(string path) => Diagnostic.At(SourceLocation.OfFile(path), FolderAsFileRule, path);

    /// <summary>A symbolic link out of the site.</summary>
    public static Diagnostic OutsideLink(string path) => Diagnostic.At(SourceLocation.OfFile(path), OutsideLinkRule, path);

    /// <summary>A text of 20 MB.</summary>
    public static Diagnostic TooLarge(string path, long length, long limit) =>
        Diagnostic.At(
            SourceLocation.OfFile(path), TooLargeRule, Text(Math.Max(Megabytes(length), Megabytes(limit) + 1)), Text(Megabytes(limit)));

    /// <summary>`con`, `a:b`, `x.`.</summary>
    public static Diagnostic ReservedName(string path, string name) => Diagnostic.At(SourceLocation.OfFile(path), ReservedNameRule, name);

    /// <summary>`content/x.md`.</summary>
    public static Diagnostic NoSection(string path, string folder) => Diagnostic.At(SourceLocation.OfFile(path), NoSectionRule, folder + "/");

    /// <summary>`content/data/region.yml`.</summary>
    public static Diagnostic UnknownData(string path, string? nearest) =>
        Diagnostic.At(SourceLocation.OfFile(path), UnknownDataRule, path) with { Suggestion = nearest };

    /// <summary>`index.kk.md.txt`.</summary>
    public static Diagnostic NearlyMarkdown(string path) => Diagnostic.At(SourceLocation.OfFile(path), NearlyMarkdownRule, path);

    /// <summary>`templates/layout/page.html`.</summary>
    public static Diagnostic UnknownTemplateFolder(string path, string? nearest) =>
        Diagnostic.At(SourceLocation.OfFile(path), UnknownTemplateFolderRule, path) with { Suggestion = nearest };

    /// <summary>Rounded; what is over the limit has to be more than it in print too.</summary>
    private static long Megabytes(long bytes) => (bytes + 500_000) / 1_000_000;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
