using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Languages.Tests.Messages;

public class MessageTextTests
{
    private static readonly SourceLocation Place = new("content/a.md", 1, 1);

    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("xx")]
    public void Without_a_text_of_its_own_a_language_prints_the_rules(string language) =>
        Assert.Equal("'a' and 'b' differ.", MessageText.Of(SampleRules.Differ(Place, "a", "b"), language));

    [Fact]
    public void An_argument_is_never_taken_for_a_place() =>
        Assert.Equal("'{1}' and 'b' differ.", MessageText.Of(SampleRules.Differ(Place, "{1}", "b"), "en"));

    [Fact]
    public void Braces_that_are_not_places_stay()
    {
        var rule = new DiagnosticRule("SG9910", DiagnosticSeverity.Error, "Write {{ {0} }} or {x}, not {1}.");

        Assert.Equal("Write {{ page }} or {x}, not {1}.", MessageText.Of(Diagnostic.At(Place, rule, "page"), "en"));
        Assert.Equal([0, 1], MessageText.Places(rule.English));
    }
}
