using NodaTime;
using SiteGen.Authoring.Scaffolding;
using SiteGen.Authoring.Status;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Scaffolding;

public sealed class SiteScaffolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_site_has_settings_lists_pages_and_releases_in_both_languages_and_a_workflow()
    {
        var report = SiteScaffolder.Write(folder.Of("press"));

        Assert.Empty(report.Diagnostics);
        Assert.Equal(
            [
                ".github/workflows/pages.yml", ".gitignore",
                ".vscode/extensions.json", ".vscode/press.code-snippets",
                ".vscode/schemas/front-matter.json", ".vscode/schemas/people.json", ".vscode/schemas/projects.json", ".vscode/schemas/regions.json", ".vscode/schemas/site.json", ".vscode/schemas/tags.json",
                ".vscode/settings.json", "README.md",
                "content/data/people.yml", "content/data/projects.yml", "content/data/regions.yml", "content/data/tags.yml",
                "content/news/2025/kentau-oqu-zaly/index.kk.md", "content/news/2025/kentau-oqu-zaly/index.ru.md",
                "content/news/2025/kitap-ailygy.kk.md", "content/news/2025/kitap-ailygy.ru.md",
                "content/pages/about.kk.md", "content/pages/about.ru.md", "site.yml", "translations.txt",
            ],
            report.Value.Files);
        Assert.Equal(report.Value.Files, TemporaryFolder.Texts(folder.Of("press")).Keys);
    }

    [Fact]
    public void It_builds_as_it_stands_without_a_single_remark()
    {
        SiteScaffolder.Write(folder.Of("press"));
        var output = new MemoryOutput();
        var request = new BuildRequest { Now = Instant.FromUtc(2025, 11, 1, 0, 0), Checks = CheckLevel.Thorough };

        var result = SiteBuilder.Build(request, new OverlayFolder(DiskFolder.OfSite(folder.Of("press")), EmbeddedFolder.DefaultTheme), output);

        Assert.Empty(result.Diagnostics);
        Assert.Contains("Кентауда жаңа оқу залы ашылды", output.FindText("kk/news/2025/kentau-oqu-zaly/index.html") ?? "", StringComparison.Ordinal);
        Assert.Contains("kk/regions/turkistan/kentau/index.html", output.Paths);
        Assert.Contains("ru/about/index.html", output.Paths);
    }

    [Fact]
    public void Its_translations_are_as_new_as_their_originals()
    {
        SiteScaffolder.Write(folder.Of("press"));
        var site = new OverlayFolder(DiskFolder.OfSite(folder.Of("press")), EmbeddedFolder.DefaultTheme);
        var loaded = SiteBuilder.Load(StatusReader.Whole(new BuildRequest { Now = Instant.FromUtc(2025, 11, 1, 0, 0) }), site).Value!;

        var status = StatusReader.Read(loaded.Model, site, TranslationLedger.Read(site).Value);

        Assert.Equal(3, status.Translations.Length);
        Assert.All(status.Translations, translation => Assert.Equal(TranslationCondition.Current, translation.Condition));
    }

    [Fact]
    public void A_folder_with_anything_in_it_is_refused_and_stays_as_it_is()
    {
        folder.Write("press/notes.txt", "mine");

        var report = SiteScaffolder.Write(folder.Of("press"));

        Assert.Equal(
            $"The folder '{folder.Of("press")}' is not empty, and a new site must not be mixed with what is there. Name a folder that is empty or does not exist yet.",
            MessageText.Of(Assert.Single(report.Diagnostics), "en"));
        Assert.Equal(["notes.txt"], TemporaryFolder.Texts(folder.Of("press")).Keys);
    }

    [Fact]
    public void A_repository_that_was_just_made_is_an_empty_folder()
    {
        folder.Write("press/.git/HEAD", "ref: refs/heads/main");

        Assert.Empty(SiteScaffolder.Write(folder.Of("press")).Diagnostics);
        Assert.True(File.Exists(folder.Of("press", "site.yml")));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        folder.Write("press", "mine");

        Assert.Equal("SG0902", Assert.Single(SiteScaffolder.Write(folder.Of("press")).Diagnostics).Rule.Code);
        Assert.Equal("mine", File.ReadAllText(folder.Of("press")));
    }

    [Fact]
    public void A_name_that_the_disk_refuses_leaves_nothing_behind()
    {
        Assert.Equal("SG0903", Assert.Single(SiteScaffolder.Write(folder.Of(new string('a', 300))).Diagnostics).Rule.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
