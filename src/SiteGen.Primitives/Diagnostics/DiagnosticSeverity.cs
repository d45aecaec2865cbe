namespace SiteGen.Primitives.Diagnostics;

/// <summary>How much a diagnostic matters to the build.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something worth knowing that changes nothing.</summary>
    Note,

    /// <summary>Probably a mistake; the build goes on, and fails only under `--strict`.</summary>
    Warning,

    /// <summary>The build writes nothing.</summary>
    Error,
}
