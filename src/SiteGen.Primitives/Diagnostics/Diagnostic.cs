using SiteGen.Primitives.Collections;

namespace SiteGen.Primitives.Diagnostics;

/// <summary>
/// A mistake in the site, as data. It holds arguments, not a sentence: the text is made when it is printed, in the reader's language.
/// </summary>
/// <param name="Rule">What kind of mistake.</param>
/// <param name="Arguments">What fills the places of the rule's message, in order.</param>
/// <param name="Location">Where to look; absent only for faults that belong to no file.</param>
public sealed record Diagnostic(DiagnosticRule Rule, EquatableArray<string> Arguments, SourceLocation? Location)
{
    /// <summary>A known name near the unknown one, for «did you mean …».</summary>
    public string? Suggestion { get; init; }

    /// <summary>A line to write instead of the offending one.</summary>
    public string? Replacement { get; init; }

    /// <summary>Other places that belong to the mistake: the first definition, the chain of includes.</summary>
    public EquatableArray<SourceLocation> Related { get; init; }

    /// <summary>The page that was being rendered, for mistakes in templates.</summary>
    public string? Page { get; init; }

    /// <summary>The rule's severity, unless the site's settings raise or lower it.</summary>
    public DiagnosticSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>Whether it keeps the site from being published.</summary>
    public bool IsError => Severity == DiagnosticSeverity.Error;

    /// <summary>Whether it is to be looked at, and keeps nothing from being published unless the user is strict.</summary>
    public bool IsWarning => Severity == DiagnosticSeverity.Warning;

    /// <summary>A diagnostic of <paramref name="rule"/> at a place.</summary>
    public static Diagnostic At(SourceLocation location, DiagnosticRule rule, params ReadOnlySpan<string> arguments) =>
        new(rule, EquatableArray.Create(arguments), location);
}
