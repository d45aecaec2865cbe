using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Importing;

/// <summary>Every word of a source's text is in what was imported or in the list of what was left out, whatever the text is made of.</summary>
public sealed class NothingIsLostTests : IDisposable
{
    private const int CasesPerSeed = 6;

    private static readonly string[] Lines =
    [
        "Ауылға су келді деген хабар таралды", "Жаңа мектеп", "— Су келді, — деді ауыл әкімі.", "– Қашан басталды?", "- бірінші тармақ", "1. Бірінші іс", "2) Екінші іс", "15 қараша 2025", "Автор: Асан Үсенов", "Читайте также", "Поделиться",
        "Қаралды: 125", "in", "Тегтер: су, мектеп", "# белгі", "> дәйек", "* жұлдыз *екпін* _сызық_ <b>тег</b> [сілтеме](x) `код` &amp; | ~~", "=====", "::: quote", "{{< код >}}", "Басты бет / Жаңалықтар", "Бөлімдер:", "Мы используем cookie, вы соглашаетесь с этим",
        "Сөйлем бір. Сөйлем екі! Сөйлем үш? Төртінші сөйлем осында, ол өте ұзын болуы керек, сондықтан тағы сөз қосамыз.", "", "", "", "2025 жылғы 4 наурызда заң шықты.", "Асан ҮСЕНОВ", "Жазған", "\\ кері сызық \\n", "---", "***", "| a | b |", "| - | - |",
    ];

    private static readonly string[] Tags =
    [
        "<p>{0}</p>", "<div>{0}</div>", "<b>{0}</b> ", "<p><i>{0}</i> жалғасы</p>", "<ul><li>{0}</li><li>екі</li></ul>", "<ol start=3><li>{0}</li></ol>", "<table><tr><th>{0}</th><td>б</td></tr></table>", "<blockquote>{0}</blockquote>", "<pre>{0}</pre>", "<h2>{0}</h2>",
        "<a href=\"/x\">{0}</a> ", "<figure><img src=x.jpg alt=сурет><figcaption>{0}</figcaption></figure>", "{0}<br>", "<span>{0} </span>", "<aside>{0}</aside>", "<dl><dt>{0}</dt><dd>мәні</dd></dl>", "<section class=share>{0}</section>", "<a href=x><p>{0}</p></a>", "<td>{0} ", "<details><summary>{0}</summary>іші</details>",
    ];

    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Of_pasted_texts() => FuzzTime.ForEachSeed(seed =>
    {
        foreach (var lines in Gen.Sample(Gen.ListOf(Gen.Elements(Lines), 24), 24, new Rnd(seed), CasesPerSeed))
        {
            Check("a.txt", string.Join('\n', lines.Prepend("Тақырып осында")), string.Join('\n', lines), $"seed {seed}");
        }
    });

    [Fact]
    public void Of_saved_pages() => FuzzTime.ForEachSeed(seed =>
    {
        var parts = Gen.Elements(Tags).Zip(Gen.Elements(Lines.Where(line => !line.Contains('<', StringComparison.Ordinal)).ToArray()));
        foreach (var page in Gen.Sample(Gen.ListOf(parts, 14), 14, new Rnd(seed), CasesPerSeed))
        {
            var html = new StringBuilder("<html><head><title>Тақырып осында</title></head><body><div class=entry-content><p>Бұл мақаланың басы, ол жеткілікті ұзын болуы керек, сонда мақала танылады деп ойлаймыз.</p>");
            foreach (var (tag, line) in page)
            {
                html.Append(tag.Replace("{0}", System.Net.WebUtility.HtmlEncode(line), StringComparison.Ordinal));
            }

            Check("a.html", html.Append("</div></body></html>").ToString(), string.Join('\n', page.Select(part => part.Item2)), $"seed {seed}");
        }
    });

    private void Check(string name, string source, string visible, string what)
    {
        if (Directory.Exists(site.Folder.Of("site", "content", "news")))
        {
            Directory.Delete(site.Folder.Of("site", "content", "news"), recursive: true);
        }

        var report = site.Import(site.Source(name, source));
        var lost = site.Lost(visible, report.Value).ToArray();
        Assert.True(lost.Length == 0, $"{what}: lost {string.Join(' ', lost)}\n{source}\n→\n{string.Join('\n', site.Content().Values)}");
    }
}
