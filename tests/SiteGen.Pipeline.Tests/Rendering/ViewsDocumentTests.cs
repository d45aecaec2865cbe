using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Rendering;

public sealed class ViewsDocumentTests
{
    [Fact]
    public void The_page_on_views_is_made_from_the_views()
    {
        var path = RepositoryFolder.Of("docs", "views.md");
        var current = ViewsDocument.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, current);
        }

        Assert.True(File.Exists(path), "docs/views.md is missing; run the tests with UPDATE_SNAPSHOTS=1.");
        Assert.Equal(current, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
