using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Architecture.Tests.Code;
using SiteGen.Architecture.Tests.Source;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Every mistake has one rule, in its stage's catalogue, with a code of that stage's range.</summary>
public sealed partial class DiagnosticRuleTests
{
    /// <summary>The first two digits of a code for each folder that has a catalogue.</summary>
    private static readonly (string Place, string Range)[] Ranges =
    [
        ("SiteGen.Cli", "00"), ("SiteGen.Server", "10"),
        ("SiteGen.Pipeline.Yaml", "01"), ("SiteGen.Pipeline.Configuration", "01"),
        ("SiteGen.Pipeline.Files", "02"), ("SiteGen.Pipeline.Sources", "02"), ("SiteGen.Pipeline.Assets", "02"), ("SiteGen.Pipeline.Media", "02"),
        ("SiteGen.Pipeline.Vocabulary", "03"), ("SiteGen.Pipeline.Interface", "03"),
        ("SiteGen.Pipeline.Parsing", "04"),
        ("SiteGen.Pipeline.Model", "05"), ("SiteGen.Pipeline.Building", "05"),
        ("SiteGen.Scriban", "06"),
        ("SiteGen.Pipeline.Rendering", "07"), ("SiteGen.Pipeline.Checking", "07"),
        ("SiteGen.Pipeline.Writing", "08"),
        ("SiteGen.Authoring.Checking", "11"), ("SiteGen.Authoring", "09"),
    ];

    private static (FieldInfo Field, DiagnosticRule Rule)[] Rules { get; } =
    [
        .. from assembly in CompiledProgram.Assemblies
           from type in Assembly.Load(assembly).GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(DiagnosticRule)
           select (field, (DiagnosticRule)field.GetValue(null)!), // A static field of a catalogue is set when its type is.
    ];

    [Fact]
    public void Rules_are_found() => Assert.True(Rules.Length > 100, $"Only {Rules.Length} rules were found.");

    [Fact]
    public void A_code_is_used_once() =>
        Faults.None(
            from rule in Rules
            group rule by rule.Rule.Code into same
            where same.Count() > 1
            select $"{same.Key}: {string.Join(", ", same.Select(found => PlaceOf(found.Field)))}.");

    [Fact]
    public void A_code_is_written_once() =>
        Faults.None(
            from found in Solution.ProgramFiles.SelectMany(file => file.Tokens.Where(token => token.Kind == CSharpTokenKind.Literal).Select(token => (file, token)))
            let code = Code().Match(found.token.Text.Trim('"'))
            where code.Success
            group found by code.Value into same
            where same.Count() > 1
            select $"{same.Key}: {string.Join(", ", same.Select(found => $"{found.file.Path}:{found.token.Line}"))}.");

    [Fact]
    public void A_code_lies_in_its_stages_range() =>
        Faults.None(
            from rule in Rules
            let range = Ranges.FirstOrDefault(range => PlaceOf(rule.Field).StartsWith(range.Place + ".", StringComparison.Ordinal)).Range
            where !Code().IsMatch(rule.Rule.Code) || rule.Rule.Code[2..4] != range
            select $"{PlaceOf(rule.Field)} has {rule.Rule.Code}; its stage's codes begin with SG{range}.");

    [Fact]
    public void A_rule_is_a_read_only_field_of_a_catalogue() =>
        Faults.None(
            from rule in Rules
            where !rule.Field.IsInitOnly || rule.Field.DeclaringType?.Name.EndsWith("Rules", StringComparison.Ordinal) != true
            select $"{PlaceOf(rule.Field)} is not a read-only field of a catalogue (…Rules).");

    [Fact]
    public void Rules_are_made_in_catalogues_only() =>
        Faults.None(
            from use in CompiledProgram.Instance.Uses
            where use is { To: "SiteGen.Primitives.Diagnostics.DiagnosticRule", Member: ".ctor" } && !use.From.EndsWith("Rules", StringComparison.Ordinal)
            where use.From != "SiteGen.Pipeline.Building.Caching.DiagnosticCodec" // Reads back what a catalogue made.
            select $"{TypePlaces.Of(use with { Member = "" })} makes a rule.");

    [Fact]
    public void Every_rule_is_reported_somewhere()
    {
        var read = CompiledProgram.Instance.Uses.Select(use => (use.To, use.Member)).ToHashSet();
        Faults.None(
            from rule in Rules
            let catalogue = rule.Field.DeclaringType! // A field has a type.
            let words = Solution.ProgramFiles
                .Where(file => file.Namespace == catalogue.Namespace && file.TopLevelTypes.Any(type => type.Name == catalogue.Name))
                .Sum(file => file.Tokens.Count(token => token.Kind == CSharpTokenKind.Word && token.Text == rule.Field.Name))
            where words < 2 && !read.Contains((catalogue.FullName!, rule.Field.Name)) // Not generic: it has a name.
            select $"Nothing uses {PlaceOf(rule.Field)}.");
    }

    /// <summary>A factory that nobody calls is a mistake that nobody is told of.</summary>
    [Fact]
    public void Every_mistake_of_a_catalogue_is_found_by_somebody()
    {
        var called = CompiledProgram.Instance.Uses.Select(use => (use.To, use.Member)).ToHashSet();
        Faults.None(
            from catalogue in Rules.Select(rule => rule.Field.DeclaringType!).Distinct() // A field has a type.
            from method in catalogue.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !method.IsPrivate && typeof(Diagnostic).IsAssignableFrom(method.ReturnType) && !called.Contains((catalogue.FullName!, method.Name)) // Not generic: it has a name.
            select $"{catalogue.FullName}.{method.Name} is called by nobody.");
    }

    /// <summary>It begins as a sentence and ends as one, or with an example; `{0}` alone hands on what a template's author wrote.</summary>
    [Fact]
    public void A_message_is_a_sentence() =>
        Faults.None(
            from rule in Rules
            let text = rule.Rule.English
            let isEnded = text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('/') || text.EndsWith('}') || text.EndsWith(')') || text.Contains("for example", StringComparison.Ordinal)
            where text != "{0}" && (text.Length < 10 || char.IsLower(text[0]) || !isEnded)
            select $"{rule.Rule.Code}: {text}");

    private static string PlaceOf(FieldInfo field) => $"{field.DeclaringType?.FullName}.{field.Name}";

    [GeneratedRegex("^SG[0-9]{4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
