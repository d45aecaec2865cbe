using SiteGen.Authoring.Releases;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Releases;

public sealed class ReleaseWriterTests : IDisposable
{
    private static readonly ReleasePlan Plan = new()
    {
        Slug = "x",
        Files = [new("content/news/2026/x/index.kk.md", "kk", "қаз"), new("content/news/2026/x/index.ru.md", "ru", "рус")],
        Addresses = ["/kk/x/", "/ru/x/"],
        Untranslated = [],
    };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_files_stand_where_they_were_planned_without_a_mark_of_their_encoding()
    {
        Assert.Null(ReleaseWriter.Write(Plan, folder.Path));

        Assert.Equal("қаз"u8.ToArray(), File.ReadAllBytes(folder.Of("content", "news", "2026", "x", "index.kk.md")));
        Assert.Equal(["content/news/2026/x/index.kk.md", "content/news/2026/x/index.ru.md"], TemporaryFolder.Texts(folder.Path).Keys);
    }

    [Fact]
    public void A_file_that_is_there_is_never_touched_and_nothing_else_stays()
    {
        folder.Write("content/news/2026/x/index.ru.md", "mine");

        var fault = ReleaseWriter.Write(Plan, folder.Path);

        Assert.Equal(["content/news/2026/x/index.ru.md"], fault?.Arguments);
        Assert.Equal("SG0907", fault?.Rule.Code);
        Assert.Equal(["content/news/2026/x/index.ru.md"], TemporaryFolder.Texts(folder.Path).Keys);
        Assert.Equal("mine", File.ReadAllText(folder.Of("content", "news", "2026", "x", "index.ru.md")));
    }

    [Fact]
    public void Folders_that_were_made_in_vain_go_too()
    {
        folder.Write("content/news", "a file");

        Assert.Equal("SG0907", ReleaseWriter.Write(Plan, folder.Path)?.Rule.Code);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }
}
