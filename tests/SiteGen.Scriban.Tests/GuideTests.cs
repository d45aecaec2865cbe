using System.Text.RegularExpressions;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Tests.Specs;
using SiteGen.Testing;

namespace SiteGen.Scriban.Tests;

public sealed class GuideTests
{
    private static readonly string[] Templates =
        [.. SpecReader.Read(Guide).SelectMany(static example => example.Includes.Values.Append(example.Template))];

    /// <summary>What stands in code in the examples, one code after another.</summary>
    private static readonly string Code = string.Join('\n', Templates
        .SelectMany(static template => Regex.Matches(template, "\\{\\{[-~]?(.*?)[-~]?(?:\\}\\}|$)", RegexOptions.Singleline))
        .Select(static match => match.Groups[1].Value));

    private static string Guide => RepositoryFolder.Of("docs", "templates.md");

    [Fact]
    public void Every_example_of_the_guide_comes_out_as_written()
    {
        foreach (var example in SpecReader.Read(Guide))
        {
            try
            {
                SpecRunner.Check(example, inSite: true);
            }
            catch (Exception exception) when (exception is Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{example}\n{exception.Message}");
            }
        }
    }

    [Fact]
    public void Every_built_in_has_an_example()
    {
        var builtIns = BuiltInFunctions.All().SelectMany(static known => known.Value.Reference is BuiltInGroup group
            ? group.Type.Members.Select(member => group.Name + "." + member.Name)
            : [known.Key]);
        Assert.Equal("", string.Join(' ', builtIns.Where(static name => !Regex.IsMatch(string.Join('\n', Templates), "(?<![\\w.])" + Regex.Escape(name) + "(?!\\w)"))));
    }

    [Theory]
    [InlineData("if", "else if", "else", "end", "for", "while", "case", "when", "break", "continue", "func", "ret")]
    [InlineData("capture", "with", "wrap", "import", "readonly", "tablerow", "$$")]
    public void Every_statement_has_an_example(params string[] keywords) =>
        Assert.Equal("", string.Join(' ', keywords.Where(static keyword => !Regex.IsMatch(Code, "(?:^|;)\\s*" + Regex.Escape(keyword) + "(?!\\w)", RegexOptions.Multiline))));

    [Theory]
    [InlineData("offset:", "limit:", "reversed", "cols:", "for.index", "for.rindex", "for.first", "for.last", "for.even", "for.odd", "for.length", "for.changed", "while.index", "tablerow.col")]
    [InlineData("??", "?!", "?.", "..", "..<", "//", "%", "<<", ">>", "&&", "||", "!", "++", "--", "+=", "|", "|>", "@", "^", "do", "this", ".empty?")]
    public void Every_option_and_operator_has_an_example(params string[] signs) =>
        Assert.Equal("", string.Join(' ', signs.Where(static sign => !Code.Contains(sign, StringComparison.Ordinal))));
}
