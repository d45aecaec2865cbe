using System.Text;

namespace SiteGen.Authoring.Tests.Checking.Html;

public class MarkupTests
{
    [Theory]
    [InlineData("Мәтін <b>қалың.\n\nЖаңа.", "7:7 SG1153 b")]
    [InlineData("Мәтін </b> қалың.", "7:7 SG1154 b")]
    [InlineData("Мәтін <b><i>қалың</b></i>.", "7:10 SG1155 i b, 7:22 SG1154 i")]
    [InlineData("<div>\n\nМәтін.\n\n<table><tr><td>бір<tr><td>екі</table>\n", "7:1 SG1153 div")]
    [InlineData("<div>\n\nМәтін <b>қалың</b><br>.\n\n</div>\n\n<ul><li>бір<li>екі</ul>\n\n<img alt=\"a > b\" src=\"x.jpg\"/>", "")]
    [InlineData("`<b>` және\n\n    <i>\n\n5 < 6 және 7 > 6", "")]
    public void Tags_without_partners_in_raw_HTML_are_found_at_their_place(string text, string expected)
    {
        var found = CheckedTestSite.Found(CheckedTestSite.Pair(text, "Текст."), "SG1153", "SG1154", "SG1155");

        Assert.Equal(expected, string.Join(", ", found.Select(diagnostic => $"{diagnostic.Location?.Line}:{diagnostic.Location?.Column} {diagnostic.Rule.Code} {string.Join(' ', diagnostic.Arguments)}")));
    }

    [Theory]
    [InlineData("<div class=\"a\" class=\"b\">Мәтін.</div>", "SG1157")]
    [InlineData("<div title=\"a>Мәтін.</div>", "SG1157")]
    [InlineData("<div class=a\"b>Мәтін.</div>", "SG1157")]
    [InlineData("<table><tr><td>бір</td></tr></table>\n\nМәтін <b title='x'>қалың</b> & <br/> <!-- түсініктеме -->", "")]
    [InlineData("<details open>\n<summary>Бір</summary>\n\nМәтін.\n\n</details>", "")]
    public void HTML_that_browsers_have_to_guess_is_found(string text, string expected)
    {
        var found = CheckedTestSite.Found(CheckedTestSite.Pair(text, "Текст."), "SG1157");

        Assert.Equal(expected, string.Join(", ", found.Select(diagnostic => diagnostic.Rule.Code)));
        Assert.All(found, diagnostic => Assert.Equal(7, diagnostic.Location?.Line));
    }

    [Fact]
    public void A_heading_that_skips_a_level_is_found_at_its_line_and_not_on_the_page_again()
    {
        var found = CheckedTestSite.Found(CheckedTestSite.Pair("## Бір\n\n#### Екі\n\n##### Үш", "## Один\n\n### Два\n\n## Три"), "SG1150", "SG1151", "SG1152").ToArray();

        Assert.Equal("content/news/2025/a/index.kk.md:9:1", Assert.Single(found).Location.ToString());
        Assert.Equal(["Екі", "4", "2", "###"], found[0].Arguments);
    }

    [Fact]
    public void What_a_template_does_wrong_is_told_once()
    {
        const string Footer = "templates/partials/footer.sbn-html";
        var site = CheckedTestSite.Pair("Мәтін.", "Текст.");
        site = site.With(Footer, Encoding.UTF8.GetString(site.Folder.Read(Footer).Bytes.Span) + "<h1>x</h1><h5>y</h5><section>");

        Assert.Equal(["SG1151", "SG1152", "SG1156"], CheckedTestSite.Found(site, "SG1151", "SG1152", "SG1156").Select(found => found.Rule.Code).Distinct().Order());
    }
}
