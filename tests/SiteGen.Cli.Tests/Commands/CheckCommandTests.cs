using System.Text;

namespace SiteGen.Cli.Tests.Commands;

public class CheckCommandTests
{
    private const string Page = "content/news/2025/a/index.kk.md";

    [Fact]
    public void Warnings_of_a_check_fail_only_a_strict_one()
    {
        using var site = new SmallSite();
        site.Write("a", "Tүркiстан жаңалығы", "Новость из Туркестана");

        var run = site.Run("check");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{Page}:2:9: warning SG1101: The word 'Tүркiстан' has Latin letters", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, site.Run("check", "--strict").ExitCode);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_fix_mends_the_file_and_says_so_once()
    {
        using var site = new SmallSite();
        site.Write("a", "Tүркiстан жаңалығы", "Новость из Туркестана");

        Assert.Contains($"{Page}: note SG1106: Letters mended in this file: 2. The words: Түркістан.", site.Run("check", "--fix").Output, StringComparison.Ordinal);
        Assert.Contains("Түркістан", File.ReadAllText(site.Folder.Of(Page), Encoding.UTF8), StringComparison.Ordinal);
        Assert.DoesNotContain("SG110", site.Run("check", "--fix", "--strict").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk", "«Tүркiстан» сөзінде")]
    [InlineData("ru", "В слове «Tүркiстан»")]
    public void Messages_are_in_the_language_that_is_asked_for(string language, string part)
    {
        using var site = new SmallSite();
        site.Write("a", "Tүркiстан жаңалығы", "Новость из Туркестана");

        Assert.Contains(part, site.Run("check", "--lang", language).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_GitHub_a_finding_stands_beside_its_line()
    {
        using var site = new SmallSite();
        site.Write("a", "Tүркiстан жаңалығы", "Новость из Туркестана");

        var run = SitegenProgram.Run(site.Path, ["check", "--format", "github"], $"GITHUB_WORKSPACE={Path.GetDirectoryName(site.Path)}");
        Assert.Contains($"::warning file={Path.GetFileName(site.Path)}/{Page},line=2,col=9,title=SG1101::The word 'Tүркiстан'", run.Output, StringComparison.Ordinal);
    }
}
