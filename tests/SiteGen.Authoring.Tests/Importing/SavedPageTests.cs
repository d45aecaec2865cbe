using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Importing;

/// <summary>Web pages as browsers save them.</summary>
public sealed class SavedPageTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_article_comes_out_of_everything_around_it()
    {
        Snapshot.Text(ImportSite.Fixture("su.expected.md"), site.Only(ImportSite.Fixture("su.html")));
        Assert.Contains("news/2024/v-sozakskom-rayone-otkryli-punkt-chistoy-vody/kolonka.jpg", site.Content().Keys);
        Assert.Equal("", site.Faults());
    }

    [Fact]
    public void No_word_that_people_see_is_lost()
    {
        var report = site.Import(ImportSite.Fixture("su.html"));
        var html = File.ReadAllText(ImportSite.Fixture("su.html"));
        var body = html[html.IndexOf("<body", StringComparison.Ordinal)..];
        var visible = System.Text.RegularExpressions.Regex.Replace(body, "<script.*?</script>|<[^>]+>", " ", System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        Assert.Empty(site.Lost(System.Net.WebUtility.HtmlDecode(visible), report.Value));
    }

    [Fact]
    public void A_page_of_ones_own_site_keeps_its_address_and_one_of_another_is_a_reprint()
    {
        const string Page = "<html lang=kk><head><link rel=canonical href='https://www.fond.example/2020/eski.html'><title>Ескі бет</title></head><body><h1>Ескі бет</h1><p>Бұл беттің мәтіні жеткілікті ұзын, сондықтан мақала деп танылады.</p></body></html>";
        var own = site.Only(site.Source("eski.html", Page));
        Assert.Contains("\naliases: [\"/2020/eski.html\"]\n", own, StringComparison.Ordinal);
        Assert.DoesNotContain("\nsource:", own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Мәтін басы</p><img src='../../../../etc/secret.jpg' alt='сырт'>", "secret.jpg")]
    [InlineData("<p>Мәтін басы</p><img src='file:///etc/passwd.png' alt='сырт'>", "passwd.png")]
    [InlineData("<p>Мәтін басы</p><a href='javascript:alert(1)'>сырт</a>", "javascript")]
    [InlineData("<p>Мәтін басы</p><p onclick=x>сырт</p><script>alert(1)</script><iframe src='javascript:alert(1)'></iframe>", "alert(1)</script")]
    [InlineData("<p>Мәтін басы</p><img src='data:image/png;base64,AAAA' alt='сырт'>", "base64")]
    public void What_a_hostile_page_asks_for_is_not_done(string html, string mark)
    {
        var text = site.Only(site.Source("x.html", $"<html><title>Зиянды бет осында</title><body>{html}</body></html>"));
        Assert.Contains("сырт", text, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Content().Keys, path => path.EndsWith(".jpg", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal));
        Assert.DoesNotContain($"]({mark}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", text.Replace("<javascript:", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("base64", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_begin_with_a_line()
    {
        var text = site.Only(site.Source("a.html", "<html><body><article><hr><p>Тасбұлақ ауылына таза ауызсу құбыры тартылды, бүгін ол іске қосылды.</p></article></body></html>"));
        Assert.Contains("\ntitle: \"Тасбұлақ ауылына таза ауызсу құбыры тартылды", "\n" + text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_nested_without_end_is_refused_at_once()
    {
        var report = site.Import(site.Source("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + "x"));
        Assert.Equal("SG0963", Assert.Single(report.Diagnostics).Rule.Code);
        Assert.Empty(site.Content());
    }
}
