using System.Text;
using NodaTime;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    private const string Usual =
        """
        title: Пресса
        base_url: https://example.org/
        languages: [kk, ru]

        """;

    private static readonly BuildRequest Request = new() { Now = Instant.FromUnixTimeSeconds(0) };

    /// <summary>An input that is called `more` stands below three good lines, so that its first line is line 4.</summary>
    [Fact]
    public void The_specs_hold() => SpecRun.All("Configuration", example =>
    {
        var text = example.Input.Argument == "more" ? Usual + example.Input.Text : example.Input.Text;
        var read = ConfigurationReader.Read(Request, MemoryFolder.OfTexts(("site.yml", text)));
        return (read.Value is null ? "unusable\n" : "usable\n") + Reported.AsText(read.Diagnostics);
    });

    [Fact]
    public void Without_a_file_there_is_no_site()
    {
        var read = ConfigurationReader.Read(Request, MemoryFolder.OfTexts());

        Assert.Null(read.Value);
        Assert.Equal(
            "site.yml SG0150 error: There is no 'site.yml' here. Go to the folder of the site, or make a new one with 'sitegen init'.\n",
            Reported.AsText(read.Diagnostics));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_unusable()
    {
        var bytes = Encoding.UTF8.GetBytes("title: Ок\nbase_url: ").Concat((byte[])[0xCF, 0xF0]).ToArray();
        var read = ConfigurationReader.Read(Request, new MemoryFolder([new("site.yml", bytes)]));

        Assert.Null(read.Value);
        Assert.Equal(
            "2:11 SG0202 error: The file is not saved as UTF-8: byte 0xCF begins no letter here. Open it in the program it was written with and save it as UTF-8.\n",
            Reported.AsText(read.Diagnostics));
    }

    [Fact]
    public void The_address_of_the_command_line_replaces_the_one_in_the_file()
    {
        var read = ConfigurationReader.Read(Request with { BaseUrl = "http://localhost:4000" }, MemoryFolder.OfTexts(("site.yml", Usual)));

        Assert.Equal("http://localhost:4000/", read.Value?.BaseUrl.Absolute("/"));
    }

    [Fact]
    public void A_wrong_address_of_the_command_line_has_no_place()
    {
        var read = ConfigurationReader.Read(Request with { BaseUrl = "localhost" }, MemoryFolder.OfTexts(("site.yml", Usual)));

        Assert.Equal(
            "- SG0153 error: 'localhost' is no address at which a site can stand. Write it from https:// on, without '?' and '#', for example https://example.github.io/press/\n",
            Reported.AsText(read.Diagnostics));
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://EXAMPLE.org/Press", "https://example.org/Press/")]
    [InlineData("https://example.org:8443/a/b/", "https://example.org:8443/a/b/")]
    [InlineData("https://мысал.қаз/", "https://xn--80awbu3c.xn--80ao21a/")]
    [InlineData("https://example.org/a/../b/", "https://example.org/b/")]
    public void An_address_is_brought_into_one_form(string written, string expected)
    {
        var read = ConfigurationReader.Read(Request with { BaseUrl = written }, MemoryFolder.OfTexts(("site.yml", Usual)));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected, read.Value?.BaseUrl.Absolute("/"));
    }

    [Fact]
    public void What_is_not_stated_has_the_usual_value()
    {
        var configuration = ConfigurationReader.Read(Request, MemoryFolder.OfTexts(("site.yml", Usual))).Value!;

        Assert.Equal(20, configuration.PerPage);
        Assert.Equal(20, configuration.FeedItems);
        Assert.Equal("/{lang}/{section}/{year}/{slug}/", configuration.Permalink);
        Assert.Equal("Asia/Almaty", configuration.TimeZone.Id);
        Assert.False(configuration.TrustHtml);
        Assert.Equal([("kk", true), ("ru", false)], configuration.Languages.Select(language => (language.Code, language.IsDefault)));
    }

    [Fact]
    public void Notes_keep_their_paragraphs()
    {
        var text = Usual + "boilerplate:\n  about:\n    kk: |\n      Бір.\n\n      Екі.\n";
        var configuration = ConfigurationReader.Read(Request, MemoryFolder.OfTexts(("site.yml", text))).Value!;

        Assert.Equal("Бір.\n\nЕкі.", configuration.Boilerplate[0].Text.For("kk"));
    }
}
