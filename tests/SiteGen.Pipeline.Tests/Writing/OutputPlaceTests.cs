using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Writing;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

public sealed class OutputPlaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableTheory]
    [InlineData("site", "The site cannot be written to '{0}'")]
    [InlineData(".", "The site cannot be written to '{0}'")]
    [InlineData("site/content", "The site cannot be written to 'content'")]
    [InlineData("site/content/news", "The site cannot be written to 'content/news'")]
    [InlineData("site/templates/x", "The site cannot be written to 'templates/x'")]
    [InlineData("site/.git", "The site cannot be written to '.git'")]
    [InlineData("site/link/x", "The site cannot be written to 'link/x'")]
    [InlineData("/", "The site cannot be written to '/'")]
    public void A_site_is_never_written_among_what_it_is_made_from(string given, string message)
    {
        Skip.If(OperatingSystem.IsWindows() && given == "/", "A Unix path.");
        folder.Write("site/site.yml", "title: x");
        folder.Write("site/content/news/a.kk.md", "a");
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(folder.Of("site", "link"), folder.Of("site", "content"));
        }

        var output = folder.Of(given);
        var found = Assert.Single(OutputWriter.Open(output, wait: false, folder.Of("site")).Diagnostics);

        Assert.Equal("SG0803", found.Rule.Code);
        Assert.StartsWith(message.Replace("{0}", output, StringComparison.Ordinal), MessageText.Of(found, "en"), StringComparison.Ordinal);
        Assert.Equal("a", File.ReadAllText(folder.Of("site", "content", "news", "a.kk.md")));
    }

    [Theory]
    [InlineData("site/output")]
    [InlineData("site/content-of-mine")]
    [InlineData("elsewhere/www/press")]
    public void Other_folders_may_be_written(string given)
    {
        folder.Write("site/site.yml", "title: x");

        using var writer = OutputWriter.Open(folder.Of(given), wait: false, folder.Of("site")).Value;

        Assert.NotNull(writer);
    }

    [Fact]
    public void A_folder_that_is_itself_a_site_is_never_an_output()
    {
        folder.Write("site/site.yml", "title: x");

        Assert.Equal("SG0803", Assert.Single(OutputWriter.Open(folder.Of("site"), wait: false).Diagnostics).Rule.Code);
    }

    [Fact]
    public void A_file_where_the_output_should_be_is_an_error()
    {
        folder.Write("site/output", "I am a file");

        Assert.Equal(
            "The site is to be written to 'output', but that is a file. Rename or remove it.",
            MessageText.Of(Assert.Single(OutputWriter.Open(folder.Of("site/output"), wait: false, folder.Of("site")).Diagnostics), "en"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/x")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    public void A_path_that_leads_elsewhere_is_refused(string path) => Assert.False(OutputPath.IsValid(path));

    [Fact]
    public void A_name_is_measured_as_the_disk_measures_it()
    {
        Assert.True(OutputPath.IsValid("kk/" + new string('a', 255) + "/index.html"));
        Assert.False(OutputPath.IsValid("kk/" + new string('a', 256) + "/index.html"));
        Assert.True(OutputPath.IsValid(new string('қ', 127)));
        Assert.Equal(OperatingSystem.IsWindows(), OutputPath.IsValid(new string('қ', 128)));
    }

    [Fact]
    public void A_name_that_the_disk_cannot_have_is_reported_with_all_others_and_nothing_is_written()
    {
        using var output = new TestOutput();
        output.Build(("index.html", "before"));

        var report = output.Build(("index.html", "after"), ("kk/" + new string('a', 300), "x"), ("../x", "y"));

        Assert.Equal(["SG0807", "SG0807"], report.Diagnostics.Select(found => found.Rule.Code));
        Assert.Equal("before", output.Texts()["index.html"]);
        Assert.False(File.Exists(output.Folder.Of("x")));
    }
}
