using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Files;

/// <summary>What an editor is told of a file that the disk keeps to itself.</summary>
public sealed class ReadFaultTests
{
    [Theory]
    [InlineData(
        "permission denied",
        "content/a SG0205 error: You may not read the file 'content/a'. Ask whoever looks after the computer for the right to read it.\n")]
    [InlineData(
        "it is a folder",
        "content/a SG0206 error: The folder 'content/a' cannot be opened: you may not read it. Ask whoever looks after the computer for the right to read it.\n")]
    [InlineData(
        "the link leads to a file that does not exist",
        "content/a SG0207 error: 'content/a' is a link to a file that does not exist. Delete it, or put the file itself in its place.\n")]
    [InlineData("Input/output error", "content/a SG0201 error: The file 'content/a' cannot be read: Input/output error.\n")]
    public void The_reasons_that_occur_at_a_desk_are_told_in_our_own_words(string fault, string expected) =>
        Assert.Equal(expected, Reported.AsText([FileRules.Unreadable("content/a", fault)]));

    [Fact]
    public void A_file_of_another_encoding_is_not_quoted()
    {
        var text = "\uFEFF---\n"u8.ToArray().Concat(System.Text.Encoding.Unicode.GetBytes("title: Су\n")).ToArray();

        Assert.Null(new SourceExcerpt(new MemoryFolder([new("content/a.md", text)])).Of(new("content/a.md", 1, 1)));
    }

    [Theory]
    [InlineData("templates/layouts/x.sbn-html", "b")]
    [InlineData("content/x.md", "c")]
    public void The_line_that_is_quoted_is_the_one_that_was_counted(string path, string line)
    {
        var excerpt = new SourceExcerpt(MemoryFolder.OfTexts((path, "a\rb\nc")));
        Assert.Equal(line, excerpt.Of(new SourceLocation(path, 2, 1, 1))?.Line);
    }
}
