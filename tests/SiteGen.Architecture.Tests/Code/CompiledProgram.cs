using System.Reflection.PortableExecutable;

namespace SiteGen.Architecture.Tests.Code;

/// <summary>
/// What the compiled program names, read from its assemblies: signatures, bases, attributes and every instruction. Unlike a search in the
/// source it cannot be misled by a property that is called like a type.
/// </summary>
internal sealed class CompiledProgram
{
    private static readonly string[] AssemblyNames =
        ["SiteGen.Primitives", "SiteGen.Scriban", "SiteGen.Languages", "SiteGen.Pipeline", "SiteGen.Authoring", "SiteGen.Server", "sitegen"];

    private CompiledProgram(IReadOnlyList<CompiledType> types, IReadOnlyList<TypeUse> uses) => (Types, Uses) = (types, uses);

    public static CompiledProgram Instance { get; } = Read();

    public IReadOnlyList<CompiledType> Types { get; }

    public IReadOnlyList<TypeUse> Uses { get; }

    /// <summary>The assemblies that lie beside the tests.</summary>
    public static IEnumerable<string> Assemblies =>
        AssemblyNames.Where(name => File.Exists(Path.Combine(AppContext.BaseDirectory, name + ".dll")));

    private static CompiledProgram Read()
    {
        var types = new List<CompiledType>();
        var uses = new HashSet<TypeUse>();
        foreach (var name in Assemblies)
        {
            using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
            var reader = new AssemblyReader(file, name);
            types.AddRange(reader.TopLevelTypes());
            uses.UnionWith(reader.Uses());
        }

        return new(types, uses.OrderBy(use => use.From, StringComparer.Ordinal).ThenBy(use => use.To, StringComparer.Ordinal).ThenBy(use => use.Member, StringComparer.Ordinal).ToArray());
    }
}
