using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Tests.Specs;
using SiteGen.Testing;

namespace SiteGen.Scriban.Tests;

public sealed class GuideTests
{
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
    public void Every_built_in_and_every_statement_has_an_example()
    {
        var examples = string.Join('\n', SpecReader.Read(Guide).Select(example => example.Template));
        var builtIns = BuiltInFunctions.All().SelectMany(static known => known.Value.Reference is BuiltInGroup group
            ? group.Type.Members.Select(member => group.Name + "." + member.Name)
            : [known.Key]);
        string[] statements =
        [
            "if", "else if", "for", "while", "case", "when", "break", "continue", "func", "ret", "capture", "with", "wrap", "import",
            "readonly", "tablerow", "do",
        ];
        var missing = builtIns.Concat(statements).Where(name => !examples.Contains(name, StringComparison.Ordinal)).ToList();
        Assert.Empty(missing);
    }
}
