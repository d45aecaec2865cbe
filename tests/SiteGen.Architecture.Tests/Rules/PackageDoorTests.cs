using System.Reflection;
using SiteGen.Architecture.Tests.Code;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>One package, one door: who may name a package's types.</summary>
public sealed class PackageDoorTests
{
    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["SiteGen.Pipeline.Yaml."],
        ["Markdig"] = ["SiteGen.Pipeline.Parsing.Markdown."],
        ["AngleSharp"] = ["SiteGen.Pipeline.Parsing.Html.", "SiteGen.Pipeline.Checking.Html.", "SiteGen.Authoring.Importing.", "SiteGen.Authoring.Checking.Html."],
        ["NodaTime"] = ["SiteGen.Pipeline.", "SiteGen.Authoring.", "SiteGen.Server.", "SiteGen.Cli."],
        ["System.CommandLine"] = ["SiteGen.Cli."],
        ["Spectre.Console"] = ["SiteGen.Cli."],
    };

    /// <summary>Packages whose types may not be seen from outside: they are mutable and would leak through every later stage.</summary>
    private static readonly string[] Hidden = ["YamlDotNet", "Markdig", "AngleSharp"];

    [Fact]
    public void A_package_is_named_only_behind_its_door() =>
        Faults.None(
            from use in CompiledProgram.Instance.Uses
            where Doors.TryGetValue(use.ToAssembly, out var doors) && !doors.Any(door => use.From.StartsWith(door, StringComparison.Ordinal))
            select $"{TypePlaces.Of(use with { Member = "" })} names {use.To} of {use.ToAssembly}.");

    [Fact]
    public void Nothing_but_the_framework_and_the_known_packages_is_named() =>
        Faults.None(
            from use in CompiledProgram.Instance.Uses
            where use.FromAssembly != use.ToAssembly && !Doors.ContainsKey(use.ToAssembly)
            where !use.ToAssembly.StartsWith("System.", StringComparison.Ordinal) && !use.ToAssembly.StartsWith("SiteGen.", StringComparison.Ordinal)
            where !(use.FromAssembly == "SiteGen.Server" && use.ToAssembly.StartsWith("Microsoft.", StringComparison.Ordinal))
            select $"{use.From} names {use.To} of {use.ToAssembly}.");

    [Fact]
    public void No_public_signature_shows_a_type_of_a_hidden_package() =>
        Faults.None(
            from assembly in CompiledProgram.Assemblies
            from type in Assembly.Load(assembly).GetExportedTypes()
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            from shown in SignatureOf(member).Concat(type.GetInterfaces()).Append(type.BaseType)
            where shown is not null && Hidden.Contains(shown.Assembly.GetName().Name)
            select $"{type.FullName}.{member.Name} shows {shown.FullName}.");

    private static IEnumerable<Type?> SignatureOf(MemberInfo member) => member switch
    {
        MethodBase { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts),
        ConstructorInfo constructor => constructor.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
        FieldInfo { IsPublic: true } field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type); // HasElementType: there is one.
}
