namespace SiteGen.Architecture.Tests.Code;

/// <summary>A top-level type of the program as it was compiled.</summary>
internal sealed record CompiledType(string Assembly, string Namespace, string Name, bool IsPublic)
{
    public string FullName => $"{Namespace}.{Name}";

    /// <summary>The name without arity, as source has it.</summary>
    public string SimpleName => Name.Split('`')[0];
}
