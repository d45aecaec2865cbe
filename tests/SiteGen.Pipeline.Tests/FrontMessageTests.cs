using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests;

/// <summary>The messages of the first half of the pipeline: in all languages, and each shown in full by a test.</summary>
public sealed partial class FrontMessageTests
{
    private static readonly string[] Folders = ["Files", "Yaml", "Configuration", "Sources", "Vocabulary", "Parsing"];

    private static IReadOnlyList<DiagnosticRule> Rules { get; } = typeof(ParsedPage).Assembly.GetTypes()
        .Where(type => type.Namespace is { } name && Folders.Any(folder => name == $"SiteGen.Pipeline.{folder}" || name.StartsWith($"SiteGen.Pipeline.{folder}.", StringComparison.Ordinal)))
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(DiagnosticRule))
        .Select(field => (DiagnosticRule)field.GetValue(null)!)
        .OrderBy(rule => rule.Code, StringComparer.Ordinal)
        .ToList();

    [Fact]
    public void Codes_are_used_once_and_lie_in_their_ranges()
    {
        Assert.True(Rules.Count > 100);
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(Rules, rule => Assert.Matches("^SG0[1-4][0-9]{2}$", rule.Code));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void Every_message_exists_with_the_same_places(string language)
    {
        var texts = File.ReadAllLines(RepositoryFolder.Of("src", "SiteGen.Languages", "Messages", $"pipeline-front.{language}.txt"))
            .Where(line => line.StartsWith("SG", StringComparison.Ordinal))
            .Select(line => line.Split(" = ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);

        Assert.Equal(Rules.Select(rule => rule.Code), texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(Rules, rule => Assert.Equal(Places(rule.English), Places(texts[rule.Code])));
    }

    [Fact]
    public void Every_message_is_shown_by_a_test()
    {
        var folder = RepositoryFolder.Of("tests", "SiteGen.Pipeline.Tests");
        var shown = string.Concat(Folders.Append("Specs")
            .SelectMany(name => Directory.EnumerateFiles(Path.Combine(folder, name), "*.*", SearchOption.AllDirectories))
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        Assert.Equal([], Rules.Where(rule => !shown.Contains($" {rule.Code} {rule.Severity.ToString().ToLowerInvariant()}: ", StringComparison.Ordinal)).Select(rule => $"{rule.Code} {rule.English}"));
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
