using System.Text;
using NodaTime;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Incremental;

/// <summary>One thing that somebody does to a site between two builds, chosen by two numbers.</summary>
public sealed record SiteEdit(int Kind, int Choice)
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 25;

    /// <summary>The site and the clock after it.</summary>
    public (TestSite Site, Instant Now) Do(TestSite site, Instant now) => Kind switch
    {
        0 => (Change(site, "content/news/", ".md", text => text + "\n\nТағы бір сөйлем қосылды.\n"), now),
        1 => (Change(site, "content/news/", ".md", text => Line(text, "title:", line => line + " және т.б.")), now),
        2 => (Change(site, "content/news/", ".md", text => Line(text, "summary:", _ => "summary: Қысқаша айтқанда, бәрі өзгерді.")), now),
        3 => (Change(site, "content/news/", ".md", text => Line(text, "tags:", _ => "")), now),
        4 => (Change(site, "content/news/", ".md", text => text.Replace("\n---\n", "\nfeatured: true\n---\n", StringComparison.Ordinal)), now),
        5 => (Change(site, "content/news/", ".md", text => text.Replace("\n---\n", "\ndraft: true\n---\n", StringComparison.Ordinal)), now),
        6 => (Change(site, "content/news/", ".md", text => text.Replace("\n---\n", "\nembargo: 2026-11-22T09:00\n---\n", StringComparison.Ordinal)), now),
        7 => (Remove(site, "content/news/", ".md"), now),
        8 => (Rename(site), now),
        9 => (Copy(site), now),
        10 => (Change(site, "content/data/", ".yml", text => text.Replace("kk: ", "kk: Ә", StringComparison.Ordinal)), now),
        11 => (Change(site, "content/pages/", ".md", text => Line(text, "title:", line => line + "!")), now),
        12 => (Change(site, "content/", ".jpg", bytes: true), now),
        13 => (site.With("templates/partials/card.sbn-html", $"<article class=\"card\">{Choice} <a href=\"{{{{ release.url }}}}\">{{{{ release.title }}}}</a></article>\n"), now),
        14 => (site.With("templates/i18n/kk.yml", Encoding.UTF8.GetString(ThemeFile("templates/i18n/kk.yml")).Replace("Жаңалықтар", "Хабарлар", StringComparison.Ordinal)), now),
        15 => (Change(site, "site.yml", "", text => Line(text, "per_page:", _ => "per_page: " + (3 + (Choice % 9)))), now),
        16 => (Change(site, "content/news/", ".md", text => text + $"\n## Бөлім {Choice % 3}\n\nТағы бір сөйлем.\n"), now),
        17 => (Change(site, "content/news/", ".kk.md", text => text + $"\n[Сілтеме](/news/2026/kun-sorgylary/#bolim-{Choice % 3})\n"), now),
        18 => (Change(site, "content/news/", ".md", text => text.Replace("\n---\n", "\ncorrections: [{ date: 2026-11-20, text: Түзетілді. }]\n---\n", StringComparison.Ordinal)), now),
        19 => (Change(site, "content/news/2026/kun-sorgylary/", ".md", text => text + $"\n## Бөлім {Choice % 3}\n"), now),
        20 => (Recorded(site, now), now),
        21 => (Rename(Recorded(site, now)), now),
        22 => (Change(site, "site.yml", "", text => text.Contains("translations:", StringComparison.Ordinal) ? Line(text, "translations:", _ => "") : text + "\ntranslations: both\n"), now),
        23 => (Change(site, "content/news/", ".kk.md", text => Line(text, "date:", line => $"{line}\nupdated: 2026-11-{1 + (Choice % 20):00}T10:00:00+0{4 + (Choice % 3)}:00")), now),
        _ => (site, now + Duration.FromHours((Choice % 97) - 20)),
    };

    private static byte[] ThemeFile(string path) => SiteGen.Pipeline.Files.EmbeddedFolder.DefaultTheme.Read(path).Bytes.ToArray();

    private static TestSite Recorded(TestSite site, Instant now) =>
        SiteBuilder.Load(new BuildRequest { Now = now }, site.Folder).Value is { Model: var model } ? site.With(AddressLedger.FilePath, model.Ledger.With(model).ToText()) : site;

    private string? Pick(TestSite site, string start, string end)
    {
        var paths = site.Files.Keys
            .Where(path => path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        return paths.Length == 0 ? null : paths[Choice % paths.Length];
    }

    private TestSite Change(TestSite site, string start, string end, Func<string, string> change) =>
        Pick(site, start, end) is { } path ? site.With(path, change(Encoding.UTF8.GetString(site.Files[path]))) : site;

    private TestSite Change(TestSite site, string start, string end, bool bytes) =>
        bytes && Pick(site, start, end) is { } path ? site.With(path, [.. site.Files[path], (byte)Choice]) : site;

    private TestSite Remove(TestSite site, string start, string end) => Pick(site, start, end) is { } path ? site.Without(path) : site;

    private TestSite Rename(TestSite site)
    {
        if (Pick(site, "content/news/", "/index.kk.md") is not { } path)
        {
            return site;
        }

        var folder = path[..^"/index.kk.md".Length];
        var moved = site.Files.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)).ToArray();
        return moved.Aggregate(site, (now, file) => now.Without(file.Key).With(folder + "-zhana" + file.Key[folder.Length..], file.Value));
    }

    private TestSite Copy(TestSite site) =>
        Pick(site, "content/news/", ".kk.md") is { } path
            ? site.With($"content/news/2026/koshirme-{Choice % 50}.kk.md", Line(Encoding.UTF8.GetString(site.Files[path]), "id:", _ => ""))
            : site;

    private static string Line(string text, string key, Func<string, string> change)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(key, StringComparison.Ordinal));
        if (at >= 0)
        {
            lines[at] = change(lines[at]);
        }

        return string.Join('\n', lines);
    }
}
