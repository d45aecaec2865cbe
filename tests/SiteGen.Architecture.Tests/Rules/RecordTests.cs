using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using SiteGen.Architecture.Tests.Code;
using SiteGen.Primitives.Collections;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Data are records that nobody changes and that compare by value.</summary>
public sealed class RecordTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static Type[] Records { get; } =
        [.. CompiledProgram.Assemblies.SelectMany(assembly => Assembly.Load(assembly).GetTypes()).Where(IsRecord)];

    [Fact]
    public void Records_are_found()
    {
        Assert.Contains(typeof(SiteGen.Primitives.Diagnostics.Diagnostic), Records);
        Assert.Contains(typeof(SiteGen.Primitives.Diagnostics.SourceLocation), Records);
    }

    [Fact]
    public void A_record_has_no_setters() =>
        Faults.None(
            from type in Records
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.FullName}.{property.Name} can be set.");

    [Fact]
    public void A_record_has_no_fields_that_change() =>
        Faults.None(
            from type in Records
            from field in type.GetFields(Declared)
            where !field.IsInitOnly
            select $"{type.FullName}.{field.Name} can be set.");

    [Fact]
    public void A_record_is_sealed_or_abstract() =>
        Faults.None(
            from type in Records
            where !type.IsSealed && !type.IsAbstract
            select $"{type.FullName} is neither sealed nor abstract.");

    [Fact]
    public void A_record_struct_is_read_only() =>
        Faults.None(
            from type in Records
            where type.IsValueType && type.GetCustomAttribute<IsReadOnlyAttribute>() is null
            select $"{type.FullName} is not readonly.");

    /// <summary>An array, a list or an `ImmutableArray` compares by reference and would defeat the cache.</summary>
    [Fact]
    public void A_public_record_holds_collections_that_compare_by_their_items() =>
        Faults.None(
            from type in Records
            where type.IsVisible
            from property in type.GetProperties(Declared)
            where property.Name != "EqualityContract" && Parts(property.PropertyType).Any(ComparesByReference)
            select $"{type.FullName}.{property.Name} is {property.PropertyType.Name}.");

    /// <summary>
    /// Two cultures built from our tables compare equal whatever their month names. The template engine's options are the exception: the
    /// language has a culture among its options, and no one compares them.
    /// </summary>
    [Fact]
    public void No_record_holds_a_culture() =>
        Faults.None(
            from type in Records
            from property in type.GetProperties(Declared)
            where Parts(property.PropertyType).Contains(typeof(CultureInfo)) && type.FullName != "SiteGen.Scriban.TemplateOptions"
            select $"{type.FullName}.{property.Name} is a culture.");

    private static bool ComparesByReference(Type type) =>
        type.IsAssignableTo(typeof(IEnumerable)) && type != typeof(string)
        && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>));

    private static IEnumerable<Type> Parts(Type type) => type.GetGenericArguments().SelectMany(Parts).Append(type);

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
}
