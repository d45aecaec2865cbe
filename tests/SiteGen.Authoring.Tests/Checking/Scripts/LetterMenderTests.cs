using System.Text;
using SiteGen.Authoring.Checking.Scripts;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Scripts;

public sealed class LetterMenderTests : IDisposable
{
    private const string Page = "content/news/2025/a/index.kk.md";

    private readonly TemporaryFolder folder = new();

    public LetterMenderTests()
    {
        foreach (var (path, bytes) in CheckedTestSite.Pair("Мәтін.", "Текст.").Files)
        {
            folder.Write(path, Encoding.UTF8.GetString(bytes));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Only_the_wrong_letters_change_and_a_second_time_nothing_does()
    {
        const string Written = "\uFEFF---\r\ntitle: Tүркiстан жаңалығы\r\nslug: turkistan\r\nsummary: Қысқаша.\r\ndate: 2025-01-10 # Tүркiстан\r\n---\r\n\r\n"
            + "Ескі **Tүр**кiстан, `Tүркiстан` ХХI ғасыр, Сapital. [Tүркiстан](https://example.kz/Tүркiстан) Cоц\u0438\u0438\u0306 тe\u0308тя\r\nсоңы";
        const string Mended = "\uFEFF---\r\ntitle: Түркістан жаңалығы\r\nslug: turkistan\r\nsummary: Қысқаша.\r\ndate: 2025-01-10 # Tүркiстан\r\n---\r\n\r\n"
            + "Ескі **Түр**кістан, `Tүркiстан` XXI ғасыр, Capital. [Түркістан](https://example.kz/Tүркiстан) Соций тётя\r\nсоңы";
        File.WriteAllBytes(folder.Of(Page), Encoding.UTF8.GetBytes(Written));

        var told = Mend();

        Assert.Equal(Mended, Encoding.UTF8.GetString(File.ReadAllBytes(folder.Of(Page))));
        Assert.Equal(["SG1106"], told.Select(line => line.Rule.Code));
        Assert.Equal(Page, told.Single().Location?.Path);
        Assert.Empty(Mend());
        Assert.Empty(Directory.GetFiles(folder.Path, "*.sitegen-mend", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_word_that_was_looked_at_stays_and_the_others_are_mended()
    {
        folder.Write(Page, "---\ntitle: Жаңалық\nsummary: Қысқаша.\ndate: 2025-01-10\nextra: { check: { ignore: [Tүркiстан] } }\n---\n\nTүркiстан, Cәуір.\n");

        Assert.Equal("Сәуір", Assert.Single(Mend()).Arguments[1]);
        Assert.EndsWith("\nTүркiстан, Сәуір.\n", File.ReadAllText(folder.Of(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_file_keeps_its_bytes_and_its_time()
    {
        var before = File.GetLastWriteTimeUtc(folder.Of(Page));

        Assert.Empty(Mend());
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.Of(Page)));
    }

    [Fact]
    public void A_file_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write(Page, "---\ntitle: Tүркістан\nsummary: Қысқаша.\ndate: 2025-01-10\n---\n\nМәтін.\n");
        File.SetUnixFileMode(folder.Of(Page), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        var before = File.GetUnixFileMode(folder.Of(Page));

        Assert.NotEmpty(Mend());
        Assert.Equal(before, File.GetUnixFileMode(folder.Of(Page)));
    }

    private Primitives.Collections.EquatableArray<Primitives.Diagnostics.Diagnostic> Mend() =>
        LetterMender.Mend(new BuildRequest { Now = FixedClock.Now }, new OverlayFolder(DiskFolder.OfSite(folder.Path), EmbeddedFolder.DefaultTheme), folder.Path);
}
