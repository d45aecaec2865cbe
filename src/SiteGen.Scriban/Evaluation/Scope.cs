using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>One object of those in which names are looked up, or the one variable of a loop.</summary>
internal struct Scope
{
    public ScopeKind Kind;
    public object? Target;
    public string? Name;
    public Value Value;
}
