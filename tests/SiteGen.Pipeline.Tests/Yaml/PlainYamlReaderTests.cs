using System.Text;
using SiteGen.Pipeline.Yaml;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Yaml;

/// <summary>What the quick reader takes, it reads as the library does.</summary>
public sealed class PlainYamlReaderTests
{
    private const int Texts = 20_000;

    private static readonly string[] Values =
    [
        "абв", "Көпір: жол", "2025-01-01", "12:30", "2025-01-01T10:00", "null", "true", "a b", "a, b", "(с)", "1", "\"q\"", "\"а: б\"", "«а»", "...", "---", "-", "-1", "", "a:",
        "\"\"", "x - y", "? a", "a ]", "a }", "a [b", "{a", "[a", "=", "a\"b", "\"a\" b", "e…", "a  b", "1\u00A0000\u00A0₸", "\u00A0a", "a\u00A0", "a ;", "a # b", "'a'", "&a",
    ];

    [Fact]
    public void Front_matter_of_the_sample_is_mostly_plain()
    {
        var fronts = TestSite.Sample.Files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value).Split("---\n")[1]).ToArray();
        var plain = fronts.Count(IsSame);
        Assert.True(plain * 2 > fronts.Length, $"Only {plain} of {fronts.Length} are.");
    }

    [Fact]
    public void Whatever_is_taken_is_read_as_the_library_does()
    {
        var random = new Random(20_260_101);
        var taken = Enumerable.Range(0, Texts).Count(_ => IsSame(new YamlWriting(random, Values).Text()));
        Assert.True(taken > Texts / 100, $"Only {taken} of {Texts} were taken.");
    }

    private static bool IsSame(string text)
    {
        if (PlainYamlReader.Read(text, "x.md", 2) is not { } plain)
        {
            return false;
        }

        var (value, diagnostics) = YamlReader.ReadAny(text, "x.md", 2);
        Assert.True(diagnostics.IsEmpty && plain.Equals(value), $"Is read otherwise:\n{text}");
        return true;
    }
}
