using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fuzzing;

/// <summary>What <see cref="DamagedSiteTests"/> found, each as small as it could be made.</summary>
public sealed class FoundByFuzzingTests
{
    private const string Release = "content/news/2025/habar/index.kk.md";

    /// <summary>A name that says what went wrong, the file, its text.</summary>
    public static TheoryData<string, string, string> Found => new()
    {
        { "the place of a mended line was longer than the line", Release, "---\ntitle: Т\ndate: 2025-11-15\ntags: [su]enor\n---\nМәтін.\n" },
        { "the place of a mended setting was longer than the line", "site.yml", "title: Т\nbase_url: https://news.example.kz/\nlanguages: [kk, ru]\norganization: {name: Т}x\ncontacts:\n  press: {name: Т}, phone: 1\n" },
        { "a command of another program over two lines reached beyond the first", Release, "---\ntitle: Т\ndate: 2025-11-15\n---\nа {{< b\nc >}} д\n" },
        { "a link over two lines reached beyond the first", Release, "---\ntitle: Т\ndate: 2025-11-15\n---\nа [б\nв](javascript:x) д\n" },
        { "a carriage return within a line was counted as an end of line", "site.yml", "title: Т\nbase_url: https://news.example.kz/\nlanguages: [kk, ru]\ncontacts:\n\r-->  press: { name: Т }\n" },
        { "a carriage return within a name was counted as an end of line", "content/data/tags.yml", "- { id: su, name: {-1\r kk: Су, ru: Вода } }\n- { id: bilim, name: { kk: Білім } }\n" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void What_was_found_stays_mended(string what, string path, string text)
    {
        var site = TestSite.OfFolder(RepositoryFolder.Of("tests", "sites-invalid", "good")).With(path, text);
        var failure = FuzzCase.Failure(site, damaged => SiteBuilder.Load(new BuildRequest { Now = FixedClock.Now, Jobs = 1 }, damaged.Folder).Diagnostics);
        Assert.True(failure is null, $"{what}: {failure}");
    }
}
