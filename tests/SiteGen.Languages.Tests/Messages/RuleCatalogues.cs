using System.Reflection;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Languages.Tests.Messages;

/// <summary>Finds the rules of diagnostics that assemblies hold in static fields and properties, public or not.</summary>
internal static class RuleCatalogues
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The assemblies of the program that lie beside the tests: a reference to a project is enough to have its rules checked.</summary>
    public static IReadOnlyList<Assembly> ProgramAssemblies() =>
        [.. Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => (name == "sitegen" || name.StartsWith("SiteGen.", StringComparison.Ordinal)) && !name.EndsWith("Tests", StringComparison.Ordinal) && name != "SiteGen.Testing")
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(new AssemblyName(name)))];

    /// <summary>Every rule with the name of what holds it; a rule that a property and its field hold comes once.</summary>
    public static IReadOnlyList<(DiagnosticRule Rule, string Place)> In(params IEnumerable<Assembly> assemblies) =>
        [.. assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(RulesOf)
            .DistinctBy(found => found.Rule, ReferenceEqualityComparer.Instance)
            .OrderBy(found => found.Rule.Code, StringComparer.Ordinal)];

    private static IEnumerable<(DiagnosticRule Rule, string Place)> RulesOf(Type type)
    {
        var fields = type.GetFields(Statics)
            .Where(field => typeof(DiagnosticRule).IsAssignableFrom(field.FieldType))
            .Select(field => (field.GetValue(null), field.Name));
        var properties = type.GetProperties(Statics)
            .Where(property => typeof(DiagnosticRule).IsAssignableFrom(property.PropertyType) && property.GetIndexParameters().Length == 0)
            .Select(property => (property.GetValue(null), property.Name));
        foreach (var (value, name) in properties.Concat(fields))
        {
            if (value is DiagnosticRule rule)
            {
                yield return (rule, $"{type.FullName}.{name}");
            }
        }
    }
}
