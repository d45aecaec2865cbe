using SiteGen.Primitives.Text;

namespace SiteGen.Primitives.Tests.Text;

public sealed class UrlPathTests
{
    [Theory]
    [InlineData("/kk/a-b.html", "/kk/a-b.html")]
    [InlineData("/сурет 1.jpg", "/%D1%81%D1%83%D1%80%D0%B5%D1%82%201.jpg")]
    public void What_is_not_plain_is_percent_encoded(string path, string encoded) => Assert.Equal(encoded, UrlPath.Encode(path));

    [Theory]
    [InlineData("news/2025/x", "../y/index.kk.md", "news/2025/y/index.kk.md")]
    [InlineData("news/2025/x", "/files/a.pdf", "files/a.pdf")]
    [InlineData("news", "../../a", null)]
    public void A_relative_path_is_joined_and_never_leaves_the_root(string folder, string relative, string? joined) =>
        Assert.Equal(joined, UrlPath.Combine(folder, relative));
}
