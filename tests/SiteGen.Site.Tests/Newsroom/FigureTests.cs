using System.Text.Json;
using SiteGen.Site.Tests.Html;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>Key figures over time: on the pages of regions and projects, and to download.</summary>
public sealed class FigureTests
{
    private static readonly Lazy<BuiltSite> Site = new(() => TestSite.Small
        .With("content/data/projects.yml", "- { id: su, name: { kk: Су, ru: Вода } }\n- { id: bos, name: { kk: Бос, ru: Пусто } }\n")
        .With("content/news/2025/a/index.kk.md", "---\ntitle: \"=Бірінші, \\\"А\\\"\"\ndate: 2025-01-15\nprojects: [su]\nfigures: [{ value: 1250.5, of: 2000, unit: { kk: үй, ru: дворов }, label: { kk: Үйлер, ru: Дворы } }]\n---\nа\n")
        .With("content/news/2025/a/index.ru.md", "---\ntitle: Первый\n---\nа\n")
        .With("content/news/2025/b/index.kk.md", "---\ntitle: Екінші\ndate: 2025-03-15\nprojects: [su]\nfigures: [{ value: -3, unit: { kk: үй, ru: дворов }, label: { kk: Үйлер, ru: Дворы } }, { value: 7, label: \"+Жаңа\" }]\n---\nа\n")
        .With("content/news/2025/c.kk.md", "---\ntitle: Үшінші\ndate: 2025-04-15\nprojects: [bos]\n---\nа\n")
        .Build());

    [Fact]
    public void The_table_to_download_is_what_the_standard_says()
    {
        Assert.Equal(
            "\uFEFFКөрсеткіш,Өлшем бірлігі,Мәні,Барлығы,Алдыңғы мәні,Кезең,Жарияланған күні,Материал,Мекенжай\r\n"
            + "Үйлер,үй,1250.5,2000,,,2025-01-15,\"'=Бірінші, «А»\",https://news.example.kz/kk/news/2025/a/\r\n"
            + "Үйлер,үй,-3,,,,2025-03-15,Екінші,https://news.example.kz/kk/news/2025/b/\r\n"
            + "\"'+Жаңа\",,7,,,,2025-03-15,Екінші,https://news.example.kz/kk/news/2025/b/\r\n",
            Site.Value["kk/projects/su/figures.csv"]);
        Assert.StartsWith("\uFEFFПоказатель,Единица,Значение,", Site.Value["ru/projects/su/figures.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_as_json_are_raw()
    {
        using var json = JsonDocument.Parse(Site.Value["kk/projects/su/figures.json"]);
        var series = json.RootElement.GetProperty("series").EnumerateArray().ToArray();
        Assert.Equal(["Үйлер", "+Жаңа"], series.Select(one => one.GetProperty("label").GetString()));
        Assert.Equal([1250.5, -3], series[0].GetProperty("points").EnumerateArray().Select(point => point.GetProperty("value").GetDouble()));
        Assert.Equal("2025-01-15", series[0].GetProperty("points")[0].GetProperty("date").GetString());
    }

    [Fact]
    public void A_term_without_figures_has_no_files_and_no_section()
    {
        Assert.False(Site.Value.Has("kk/projects/bos/figures.csv"));
        Assert.Empty(HtmlPage.Parse("", Site.Value["kk/projects/bos/index.html"]).Document.QuerySelectorAll(".over-time"));
    }

    [Theory]
    [InlineData("kk", "Жоба басталғалы салынған су тарату орындары")]
    [InlineData("ru", "Пункты раздачи воды с\u00A0начала проекта")]
    public void The_sample_shows_a_number_over_time(string language, string label)
    {
        var page = SampleNewsroom.Page($"{language}/projects/moldir-su/index.html").Document;
        var trend = page.QuerySelectorAll(".trend").Single(section => section.QuerySelector("h3")!.TextContent.StartsWith(label, StringComparison.Ordinal)); // Each has a heading.
        Assert.Equal(["79", "114", "149"], trend.QuerySelectorAll("tbody td:nth-child(2)").Select(cell => cell.TextContent));
        Assert.Equal(["", "+35", "+35"], trend.QuerySelectorAll("tbody td:nth-child(3)").Select(cell => cell.TextContent));
        var heights = trend.QuerySelectorAll("svg circle").Select(circle => int.Parse(circle.GetAttribute("cy")!, System.Globalization.CultureInfo.InvariantCulture)).ToArray(); // A circle has a place.
        Assert.Equal(heights.OrderDescending(), heights);
        Assert.Equal("true", trend.QuerySelector("svg")?.GetAttribute("aria-hidden"));
        Assert.Equal(trend.QuerySelector("h3")?.Id, trend.QuerySelector("[role=region]")?.GetAttribute("aria-labelledby"));
        Assert.Contains("149,", SampleNewsroom.UnderProject[$"{language}/projects/moldir-su/figures.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_has_no_script_or_style_in_a_drawing() =>
        Assert.Empty(SampleNewsroom.Pages.SelectMany(page => page.Document.QuerySelectorAll("svg script, svg style, svg [style]")));
}
