using SiteGen.Primitives.Text;

namespace SiteGen.Primitives.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("tolebj", "tolebi")]
    [InlineData("dratf", "draft")]
    [InlineData("SAIRAM", "sairam")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void A_slip_finds_the_name_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, NearestName.Find(written, ["draft", "sairam", "tolebi", "tulkibas"]));
}
