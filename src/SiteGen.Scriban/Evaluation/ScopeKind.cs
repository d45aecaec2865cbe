namespace SiteGen.Scriban.Evaluation;

/// <summary>What a <see cref="Scope"/> is made of.</summary>
internal enum ScopeKind : byte
{
    Library,
    Host,
    Page,
    With,
    WithHost,
    Loop,
    LocalLoop,
    Parameters,
    Literal,
}
