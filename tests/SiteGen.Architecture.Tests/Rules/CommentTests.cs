using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Architecture.Tests.Code;
using SiteGen.Architecture.Tests.Source;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Comments give reasons: no regions, no promises, no banners; every public type says what it is.</summary>
public sealed partial class CommentTests
{
    [Fact]
    public void There_are_no_regions() =>
        Faults.None(
            from file in Solution.Files
            from token in file.Tokens
            where token.Kind == CSharpTokenKind.Directive && token.Text.TrimStart('#', ' ').StartsWith("region", StringComparison.Ordinal)
            select $"{file.Path}:{token.Line}: {token.Text}");

    [Fact]
    public void Nothing_is_left_to_be_done() =>
        Faults.None(
            from file in Solution.Files
            from token in file.Tokens
            where token.Kind == CSharpTokenKind.Comment && Promise().IsMatch(token.Text)
            select $"{file.Path}:{token.Line}: {token.Text}");

    [Fact]
    public void There_are_no_banners() =>
        Faults.None(
            from file in Solution.Files
            from token in file.Tokens
            where token.Kind == CSharpTokenKind.Comment && Banner().IsMatch(token.Text)
            select $"{file.Path}:{token.Line}: {token.Text}");

    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        var described = CompiledProgram.Assemblies
            .Select(assembly => Path.Combine(AppContext.BaseDirectory, assembly + ".xml"))
            .SelectMany(path => XDocument.Load(path).Descendants("member"))
            .Where(member => (string?)member.Attribute("name") is { } name && name.StartsWith("T:", StringComparison.Ordinal) && member.Element("summary")?.Value.Trim().Length > 0)
            .Select(member => member.Attribute("name")!.Value[2..]) // Filtered: there is a name.
            .ToHashSet(StringComparer.Ordinal);
        Faults.None(
            from type in CompiledProgram.Instance.Types
            where type.IsPublic && !described.Contains(type.FullName)
            select $"{type.FullName} has no summary.");
    }

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|HACK)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Promise();

    [GeneratedRegex(@"^//+\s*[-=*#_]{4,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Banner();
}
