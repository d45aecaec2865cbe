using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Scriban.Tests;

public sealed partial class ScriptRulesTests
{
    private static IEnumerable<DiagnosticRule> Rules => typeof(ScriptRules)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Select(static declared => declared.GetValue(null))
        .OfType<DiagnosticRule>();

    [Fact]
    public void Codes_are_used_once_and_belong_to_templates()
    {
        Assert.NotEmpty(Rules);
        Assert.All(Rules, rule => Assert.Matches("^SG06[0-9]{2}$", rule.Code));
        Assert.Equal(Rules.Count(), Rules.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_mistake_is_shown_in_a_spec()
    {
        var folder = RepositoryFolder.Of("tests", "SiteGen.Scriban.Tests", "Specs");
        var specs = string.Concat(Directory.GetFiles(folder, "*.md").Select(File.ReadAllText));

        // Running out of memory cannot be shown by an example that anyone would want to run.
        var missing = Rules.Select(rule => rule.Code).Where(code => !specs.Contains(code, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void Every_message_exists_in_every_language_with_the_same_places(string language)
    {
        var lines = File.ReadAllLines(RepositoryFolder.Of("src", "SiteGen.Languages", "Messages", "scriban." + language + ".txt"));
        var messages = lines
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" = ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            Assert.True(messages.Remove(rule.Code, out var message), rule.Code);
            Assert.Equal(Places(rule.English), Places(message));
        }

        Assert.Empty(messages);
    }

    private static IEnumerable<string> Places(string message) =>
        Place().Matches(message).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Place();
}
