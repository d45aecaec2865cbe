using SiteGen.Testing;

namespace SiteGen.Scriban.Tests.Specs;

public sealed class SpecTests
{
    private static string Folder => RepositoryFolder.Of("tests", "SiteGen.Scriban.Tests", "Specs");

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            files.Add(Path.GetFileName(file));
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_comes_out_as_written(string file)
    {
        var examples = SpecReader.Read(Path.Combine(Folder, file));
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            try
            {
                SpecRunner.Check(example);
            }
            catch (Exception exception) when (exception is Xunit.Sdk.XunitException or InvalidOperationException)
            {
                Assert.Fail($"{example}\n{exception.Message}");
            }
        }
    }
}
