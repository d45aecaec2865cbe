using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>What can be wrong with the front matter of one file.</summary>
internal static class FrontMatterRules
{
    private static readonly DiagnosticRule MissingRule = new(
        "SG0401", DiagnosticSeverity.Error,
        "The file has no front matter. Begin it with a line '---', the title and the date as «key: value», and another line '---'.");

    private static readonly DiagnosticRule UnclosedRule = new(
        "SG0402", DiagnosticSeverity.Error, "The front matter that begins here is never closed. Write a line '---' after its last key, before line {0}.");

    private static readonly DiagnosticRule EmptyFileRule = new(
        "SG0403", DiagnosticSeverity.Error, "The file is empty. Write the front matter and the text, or delete the file.");

    private static readonly DiagnosticRule TomlRule = new(
        "SG0404", DiagnosticSeverity.Error, "The front matter between '+++' is TOML, which is not read. Write it as YAML: lines «key: value» between '---'.");

    private static readonly DiagnosticRule NotMapRule = new(
        "SG0405", DiagnosticSeverity.Error, "The front matter must consist of lines of the form «key: value».");

    private static readonly DiagnosticRule MissingTitleRule = new(
        "SG0406", DiagnosticSeverity.Error, "The title is missing. Write a line «title: …» in the front matter.");

    private static readonly DiagnosticRule NotDateRule = new(
        "SG0407", DiagnosticSeverity.Error, "'{0}: {1}' is no date. Write year-month-day, for example 2025-11-15 or 2025-11-15T09:30.");

    private static readonly DiagnosticRule DateOrderRule = new(
        "SG0408", DiagnosticSeverity.Error, "The date '{1}' of '{0}' must be written as year-month-day, for example 2025-11-15.");

    private static readonly DiagnosticRule MonthRule = new(
        "SG0409", DiagnosticSeverity.Error, "'{0}: {1}' has the month {2}; months go from 01 to 12.");

    private static readonly DiagnosticRule DayRule = new(
        "SG0410", DiagnosticSeverity.Error, "'{0}: {1}' has the day {2}; that month has {3} days.");

    private static readonly DiagnosticRule TimeRule = new(
        "SG0411", DiagnosticSeverity.Error, "'{0}: {1}' has a time that no clock shows. Write hours from 00 to 23 and minutes from 00 to 59, for example 09:30.");

    private static readonly DiagnosticRule OffsetRule = new(
        "SG0412", DiagnosticSeverity.Error, "'{0}: {1}' ends with what is no offset from UTC. Write it as +05:00 or Z, or leave it out.");

    private static readonly DiagnosticRule TypeRule = new(
        "SG0413", DiagnosticSeverity.Error, "Unknown type '{0}'. Types are {1}.");

    private static readonly DiagnosticRule SlugRule = new(
        "SG0414", DiagnosticSeverity.Error, "'{0}' cannot be part of an address. Use small Latin letters, digits and single hyphens only.");

    private static readonly DiagnosticRule ReservedSlugRule = new(
        "SG0415", DiagnosticSeverity.Error, "'{0}' cannot be the name of a file or folder on Windows. Choose another address.");

    private static readonly DiagnosticRule AliasRule = new(
        "SG0416", DiagnosticSeverity.Error, "'{0}' is no old address of this site. Write its path from the first '/' on, without '..', '?' and '#', for example /news/old-address/");

    private static readonly DiagnosticRule PartRule = new(
        "SG0417", DiagnosticSeverity.Error, "The part {0} is larger than the whole {1}. Correct 'value' or 'of'.");

    private static readonly DiagnosticRule MissingPartRule = new(
        "SG0418", DiagnosticSeverity.Error, "An entry of '{0}' has no '{1}'.");

    private static readonly DiagnosticRule PathRule = new(
        "SG0419", DiagnosticSeverity.Error, "'{0}' is no path of a file of this site. Write the file's name, or its path from content/ on with a leading '/'.");

    private static readonly DiagnosticRule RepeatedRule = new(
        "SG0420", DiagnosticSeverity.Warning, "'{0}' is listed twice in '{1}'; remove one.");

    private static readonly DiagnosticRule LongDashRule = new(
        "SG0423", DiagnosticSeverity.Error, "This line does not close the front matter: it must be three hyphens, '---', and nothing else.");

    private static readonly DiagnosticRule IdRule = new(
        "SG0422", DiagnosticSeverity.Error, "'{0}' cannot be an id: it must not contain spaces or signs other than letters, digits and - _ . : /");

    /// <summary>A text without front matter.</summary>
    public static Diagnostic Missing(string path) => Diagnostic.At(new(path, 1, 1), MissingRule);

    /// <summary>A front matter without end; the text seems to begin on <paramref name="textLine"/>.</summary>
    public static Diagnostic Unclosed(SourceLocation location, int textLine) =>
        Diagnostic.At(location, UnclosedRule, textLine.ToString(CultureInfo.InvariantCulture));

    /// <summary>A front matter closed by what a word processor made of three hyphens.</summary>
    public static Diagnostic LongDash(SourceLocation location) => Diagnostic.At(location, LongDashRule) with { Replacement = "---" };

    /// <summary>Nothing but white space.</summary>
    public static Diagnostic EmptyFile(string path) => Diagnostic.At(SourceLocation.OfFile(path), EmptyFileRule);

    /// <summary>Front matter of Hugo and Zola.</summary>
    public static Diagnostic Toml(SourceLocation location) => Diagnostic.At(location, TomlRule);

    /// <summary>A list or a text as front matter.</summary>
    public static Diagnostic NotMap(SourceLocation location) => Diagnostic.At(location, NotMapRule);

    /// <summary>No title.</summary>
    public static Diagnostic MissingTitle(SourceLocation location) => Diagnostic.At(location, MissingTitleRule);

    /// <summary>`date: жақында`.</summary>
    public static Diagnostic NotDate(Located<string> date, string key) => Diagnostic.At(date.Location, NotDateRule, key, date.Value);

    /// <summary>`date: 15.11.2025`.</summary>
    public static Diagnostic DateOrder(Located<string> date, string key, string? iso) =>
        Diagnostic.At(date.Location, DateOrderRule, key, date.Value) with { Suggestion = iso };

    /// <summary>`date: 2025-13-45`.</summary>
    public static Diagnostic Month(Located<string> date, string key, string month) =>
        Diagnostic.At(date.Location, MonthRule, key, date.Value, month);

    /// <summary>`date: 2025-02-30`.</summary>
    public static Diagnostic Day(Located<string> date, string key, string day, int days) =>
        Diagnostic.At(date.Location, DayRule, key, date.Value, day, days.ToString(CultureInfo.InvariantCulture));

    /// <summary>`embargo: 2025-11-15T25:00`.</summary>
    public static Diagnostic Time(Located<string> date, string key) => Diagnostic.At(date.Location, TimeRule, key, date.Value);

    /// <summary>`date: 2025-11-15T09:30 Almaty`.</summary>
    public static Diagnostic Offset(Located<string> date, string key) => Diagnostic.At(date.Location, OffsetRule, key, date.Value);

    /// <summary>`type: intervew`.</summary>
    public static Diagnostic UnknownType(Located<string> type, IReadOnlyList<string> known) =>
        Diagnostic.At(type.Location, TypeRule, type.Value, string.Join(", ", known)) with { Suggestion = ReleaseTypeNames.Meant(type.Value) };

    /// <summary>`slug: ../x`.</summary>
    public static Diagnostic BadSlug(Located<string> slug, string? suggestion) =>
        Diagnostic.At(slug.Location, SlugRule, slug.Value) with { Suggestion = suggestion };

    /// <summary>`slug: con`.</summary>
    public static Diagnostic ReservedSlug(Located<string> slug, string name) => Diagnostic.At(slug.Location, ReservedSlugRule, name);

    /// <summary>`aliases: [../x]`.</summary>
    public static Diagnostic BadAlias(Located<string> alias, string? suggestion) =>
        Diagnostic.At(alias.Location, AliasRule, alias.Value) with { Suggestion = suggestion };

    /// <summary>`{ value: 600, of: 568 }`.</summary>
    public static Diagnostic PartOverWhole(SourceLocation location, decimal part, decimal whole) =>
        Diagnostic.At(location, PartRule, part.ToString(CultureInfo.InvariantCulture), whole.ToString(CultureInfo.InvariantCulture));

    /// <summary>A figure without a value, a correction without a date.</summary>
    public static Diagnostic MissingPart(SourceLocation location, string list, string key) =>
        Diagnostic.At(location, MissingPartRule, list, key);

    /// <summary>`image: C:\photo.jpg`.</summary>
    public static Diagnostic BadPath(Located<string> path) => Diagnostic.At(path.Location, PathRule, path.Value);

    /// <summary>`tags: [education, education]`.</summary>
    public static Diagnostic Repeated(Located<string> item, string key) => Diagnostic.At(item.Location, RepeatedRule, item.Value, key);

    /// <summary>`event_end` before `event_date`.</summary>
    /// <summary>`id: a b`.</summary>
    public static Diagnostic BadId(Located<string> id) => Diagnostic.At(id.Location, IdRule, id.Value);
}
