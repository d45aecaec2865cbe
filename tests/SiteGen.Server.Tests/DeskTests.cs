using System.Net;

namespace SiteGen.Server.Tests;

/// <summary>The editor's desk.</summary>
public sealed class DeskTests
{
    [Theory]
    [InlineData("kk", "Редактор үстелі", "Қаралама")]
    [InlineData("ru", "Стол редактора", "Черновик")]
    [InlineData("en", "Desk", "Draft")]
    public async Task The_desk_lists_releases_with_their_state_in_each_language(string language, string title, string draft)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        var desk = await served.TextAsync($"/-/?lang={language}");
        Assert.Contains($"<html lang=\"{language}\">", desk, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", desk, StringComparison.Ordinal);
        Assert.Contains($"<span class=\"state draft\">{draft}</span>", desk, StringComparison.Ordinal);
        Assert.Contains("href=\"/press/kk/news/2026/zhospar/\"", desk, StringComparison.Ordinal);
        Assert.Contains("vscode://file/", desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_says_what_is_due_when()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        Assert.Contains("<li><b>1 December 2026, 10:00</b> <span>goes live by itself:</span> <a href=\"/press/kk/news/2026/qupiya/\" lang=\"kk\">Құпия жаңалық</a></li>", await served.TextAsync("/-/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state=draft", "Жоспар", "Мектеп ашылды")]
    [InlineData("state=embargoed", "Құпия жаңалық", "Су келді")]
    [InlineData("q=мектеп", "Мектеп ашылды", "Су келді</a></th>")]
    [InlineData("q=школа", "Мектеп ашылды", "Су келді</a></th>")]
    [InlineData("state=untranslated", "Су келді", "Мектеп ашылды</a></th>")]
    public async Task The_list_can_be_narrowed(string query, string there, string notThere)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        var desk = await served.TextAsync("/-/?" + query);
        var table = desk[desk.IndexOf("<table>", StringComparison.Ordinal)..];
        Assert.Contains(there, table, StringComparison.Ordinal);
        Assert.DoesNotContain(notThere, table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_waits_for_its_other_language_says_so_on_the_desk_and_on_its_page()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.With("site.yml", TwoReleases.Settings + "translations: both\n"));
        var desk = await served.TextAsync("/-/?state=held&lang=ru");
        Assert.Contains("<span class=\"state held\">Ждёт перевода</span>", desk, StringComparison.Ordinal);
        Assert.Contains("<small>нет языка: ru</small>", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("Мектеп ашылды</a></th>", desk, StringComparison.Ordinal);
        Assert.Contains("Әлі дайын емесі: ru.", await served.TextAsync(TwoReleases.SecondPage), StringComparison.Ordinal);
        Assert.Contains("this is owed: ru.", await served.TextAsync("/-/problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_is_shown_in_its_languages_side_by_side()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        var pair = await served.TextAsync("/-/pair?set=news/2026/mektep");
        Assert.Contains("<iframe src=\"/press/kk/news/2026/mektep/\" title=\"Мектеп ашылды\">", pair, StringComparison.Ordinal);
        Assert.Contains("<iframe src=\"/press/ru/news/2026/mektep/\" title=\"Школа открыта\">", pair, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await served.GetAsync("/-/pair?set=../../etc")).Status);
    }

    [Fact]
    public async Task All_problems_stand_on_one_page_and_what_files_say_is_escaped()
    {
        var site = TwoReleases.Site.With(TwoReleases.First, TwoReleases.Release("<b>Тақырып</b>", "regio: \"<script>alert(1)</script>\"\n"));
        await using var served = await PreviewedSite.StartAsync(site);
        var problems = await served.TextAsync("/-/problems");
        Assert.Contains(TwoReleases.First + ":5:1", problems, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", problems, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", problems, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Тақырып", await served.TextAsync("/-/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_reloads_when_what_it_shows_changes()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var desk = await served.OpenAsync("/-/?state=draft");
        served.Folder.Write("content/news/2026/zhospar.kk.md", TwoReleases.Release("Жоспар өзгерді", "draft: true\n"));
        await desk.NextAsync("reload");
        Assert.Contains("Жоспар өзгерді", await served.TextAsync("/-/"), StringComparison.Ordinal);
    }
}
