using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Checking;

/// <summary>A name that some template assigns, defines or loops with.</summary>
internal sealed class KnownName
{
    public SeenShape Shape { get; } = new();

    /// <summary>The functions of that name.</summary>
    public HashSet<FunctionDefinition> Functions { get; } = new(ReferenceEqualityComparer.Instance);
}
