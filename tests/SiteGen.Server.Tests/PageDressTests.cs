using SiteGen.Server.Answering;

namespace SiteGen.Server.Tests;

/// <summary>What is added to a served page.</summary>
public sealed class PageDressTests
{
    [Theory]
    [InlineData("default-src 'none'; style-src 'self'", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    [InlineData("script-src 'none'; connect-src https://x.example; style-src 'self'", "script-src 'self'; connect-src https://x.example 'self'; style-src 'self'")]
    [InlineData("default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'", "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'")]
    public void A_policy_permits_the_script_and_nothing_more(string stated, string expected) => Assert.Equal(expected, PageDress.Permit(stated));

    [Theory]
    [InlineData("bytes=0-4", 10, 0, 4)]
    [InlineData("bytes=5-", 10, 5, 9)]
    [InlineData("bytes=-3", 10, 7, 9)]
    [InlineData("bytes=0-99", 10, 0, 9)]
    [InlineData("bytes=10-", 10, -1, -1)]
    [InlineData("bytes=4-2", 10, -1, -1)]
    [InlineData("bytes=0-1,4-5", 10, -1, -1)]
    [InlineData("items=0-1", 10, -1, -1)]
    [InlineData("", 10, -1, -1)]
    [InlineData("bytes=-", 10, -1, -1)]
    [InlineData("bytes=-0", 10, -1, -1)]
    public void A_part_of_a_file_is_what_the_header_says(string header, int length, int start, int end) =>
        Assert.Equal((start, end), FileSender.RangeOf(header, length));

    [Fact]
    public void A_tag_without_styles_is_the_same_for_other_styles_alone()
    {
        var one = PageTag.Of("<link href=\"/a/site.1.css\">x"u8, ["/a/site.1.css"u8.ToArray()]);
        var other = PageTag.Of("<link href=\"/a/site.2.css\">x"u8, ["/a/site.2.css"u8.ToArray()]);
        var third = PageTag.Of("<link href=\"/a/site.2.css\">y"u8, ["/a/site.2.css"u8.ToArray()]);
        Assert.NotEqual(one.Whole, other.Whole);
        Assert.Equal(one.WithoutStyles, other.WithoutStyles);
        Assert.NotEqual(other.WithoutStyles, third.WithoutStyles);
        Assert.Equal(one, PageTag.Parse(one.ToString()));
    }
}
