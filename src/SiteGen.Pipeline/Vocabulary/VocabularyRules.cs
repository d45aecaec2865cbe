using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>What can be wrong with the controlled lists.</summary>
internal static class VocabularyRules
{
    private static readonly DiagnosticRule NotListRule = new(
        "SG0301", DiagnosticSeverity.Error, "The file must hold a list of entries that begin with '- id:', alone or below the key '{0}'.");

    private static readonly DiagnosticRule MissingIdRule = new(
        "SG0302", DiagnosticSeverity.Error, "The entry has no 'id'. Give it one of small Latin letters, digits and hyphens.");

    private static readonly DiagnosticRule BadIdRule = new(
        "SG0303", DiagnosticSeverity.Error, "'{0}' cannot be an id. Use small Latin letters, digits and single hyphens, for example new-school.");

    private static readonly DiagnosticRule RepeatedIdRule = new(
        "SG0304", DiagnosticSeverity.Error, "The id '{0}' is used twice; give one of the entries another.");

    private static readonly DiagnosticRule TwoSpellingsRule = new(
        "SG0305", DiagnosticSeverity.Error,
        "'{0}' of the entry '{1}' is also a name of the entry '{2}'. Make them one entry, or give them different names.");

    private static readonly DiagnosticRule UnknownParentRule = new(
        "SG0306", DiagnosticSeverity.Error, "The region '{0}' lies in '{1}', which is not in the list.");

    private static readonly DiagnosticRule CycleRule = new(
        "SG0307", DiagnosticSeverity.Error, "The regions lie in each other in a circle: {0}. Correct one 'parent'.");

    private static readonly DiagnosticRule BadTileRule = new(
        "SG0308", DiagnosticSeverity.Error, "The tile of '{0}' must be two whole numbers from 0 to 99, column and row, for example [3, 1].");

    private static readonly DiagnosticRule SameTileRule = new(
        "SG0309", DiagnosticSeverity.Error, "'{0}' has the same place on the tile map as '{1}'.");

    private static readonly DiagnosticRule MissingNameRule = new(
        "SG0310", DiagnosticSeverity.Warning, "'{0}' has no name in '{1}'; readers of that language see another one.");

    private static readonly DiagnosticRule ReservedIdRule = new(
        "SG0312", DiagnosticSeverity.Error, "'{0}' cannot be the name of a folder on Windows, and an id becomes one. Choose another.");

    private static readonly DiagnosticRule UnknownLevelRule = new(
        "SG0311", DiagnosticSeverity.Warning, "'{0}' has the unknown level '{1}'. Levels are {2}.");

    /// <summary>A vocabulary of another shape.</summary>
    public static Diagnostic NotList(SourceLocation location, string key) => Diagnostic.At(location, NotListRule, key);

    /// <summary>An entry without id.</summary>
    public static Diagnostic MissingId(SourceLocation location) => Diagnostic.At(location, MissingIdRule);

    /// <summary>`id: Жаңа мектеп`.</summary>
    public static Diagnostic BadId(Located<string> id, string? suggestion) =>
        Diagnostic.At(id.Location, BadIdRule, id.Value) with { Suggestion = suggestion };

    /// <summary>`id: con`.</summary>
    public static Diagnostic ReservedId(Located<string> id) => Diagnostic.At(id.Location, ReservedIdRule, id.Value);

    /// <summary>One id for two entries.</summary>
    public static Diagnostic RepeatedId(Located<string> id, SourceLocation first) =>
        Diagnostic.At(id.Location, RepeatedIdRule, id.Value) with { Related = [first] };

    /// <summary>Two entries that readers cannot tell apart.</summary>
    public static Diagnostic TwoSpellings(SourceLocation location, string spelling, string entry, Located<string> first) =>
        Diagnostic.At(location, TwoSpellingsRule, spelling, entry, first.Value) with { Related = [first.Location] };

    /// <summary>`parent: turkistn`.</summary>
    public static Diagnostic UnknownParent(string region, Located<string> parent, string? nearest) =>
        Diagnostic.At(parent.Location, UnknownParentRule, region, parent.Value) with { Suggestion = nearest };

    /// <summary>A region within itself.</summary>
    public static Diagnostic Cycle(SourceLocation location, IEnumerable<string> chain) =>
        Diagnostic.At(location, CycleRule, string.Join(" → ", chain));

    /// <summary>`tile: 3`.</summary>
    public static Diagnostic BadTile(SourceLocation location, string region) => Diagnostic.At(location, BadTileRule, region);

    /// <summary>Two regions in one cell.</summary>
    public static Diagnostic SameTile(SourceLocation location, string region, Located<string> first) =>
        Diagnostic.At(location, SameTileRule, region, first.Value) with { Related = [first.Location] };

    /// <summary>A name for some languages only.</summary>
    public static Diagnostic MissingName(Located<string> id, string language) => Diagnostic.At(id.Location, MissingNameRule, id.Value, language);

    /// <summary>`level: oblst`.</summary>
    public static Diagnostic UnknownLevel(string region, Located<string> level, IReadOnlyList<string> known, string? nearest) =>
        Diagnostic.At(level.Location, UnknownLevelRule, region, level.Value, string.Join(", ", known)) with { Suggestion = nearest };
}
