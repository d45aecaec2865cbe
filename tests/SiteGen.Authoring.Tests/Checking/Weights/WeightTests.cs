using System.Text;
using SiteGen.Authoring.Checking.Weights;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Weights;

public class WeightTests
{
    [Fact]
    public void A_heavy_page_is_told_at_its_file_with_its_weight()
    {
        var site = CheckedTestSite.Pair(string.Concat(Enumerable.Repeat("Ұзақ мәтін болды. ", 4000)), "Текст.");
        var found = Assert.Single(CheckedTestSite.Found(site, "SG1180"));

        Assert.Equal("content/news/2025/a/index.kk.md", found.Location.ToString());
        Assert.Equal("kk/news/2025/a/index.html", found.Arguments[0]);
        Assert.True(int.Parse(found.Arguments[1], System.Globalization.CultureInfo.InvariantCulture) > 100);
        Assert.Empty(CheckedTestSite.Found(WithBudget(site, "page_kb: 1000"), "SG1180"));
    }

    [Fact]
    public void Budgets_are_those_of_the_site_where_it_states_them()
    {
        var site = WithBudget(CheckedTestSite.Pair("Мәтін.", "Текст."), "page_kb: 1");

        Assert.Single(CheckedTestSite.Found(site, "SG1180"));
    }

    [Theory]
    [InlineData(799_999_999L, null)]
    [InlineData(800_000_000L, "SG1182")]
    [InlineData(1_000_000_000L, "SG1182")]
    [InlineData(1_000_000_001L, "SG1183")]
    public void A_site_that_GitHub_refuses_is_an_error_and_one_near_to_it_a_warning(long bytes, string? code) =>
        Assert.Equal(code, WeightCheck.OfWhole(bytes)?.Rule.Code);

    private static TestSite WithBudget(TestSite site, string budget) =>
        site.With("site.yml", Encoding.UTF8.GetString(site.Files["site.yml"]) + $"\nextra: {{ check: {{ {budget} }} }}\n");
}
