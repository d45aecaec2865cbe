using SiteGen.Authoring.Status;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Tests.Status;

public class ParagraphComparerTests
{
    /// <summary>Before, after, and what is told: a letter is a paragraph, `~` changed, `+` new, `-x` gone after x.</summary>
    [Theory]
    [InlineData("abc", "abc", "")]
    [InlineData("abc", "axc", "~x")]
    [InlineData("abc", "abxc", "+x")]
    [InlineData("abc", "ac", "-a")]
    [InlineData("abc", "bc", "-")]
    [InlineData("abc", "xyabc", "+x +y")]
    [InlineData("abcd", "axyd", "~x ~y")]
    [InlineData("abcd", "axd", "~x -x")]
    [InlineData("abcd", "axyzd", "~x ~y +z")]
    [InlineData("abc", "cab", "+c -b")]
    [InlineData("aab", "ab", "-a")]
    [InlineData("", "ab", "+a +b")]
    [InlineData("ab", "", "- -")]
    public void The_fewest_changes_are_told(string before, string after, string told)
    {
        var changes = ParagraphComparer.Compare(
            before.Select(letter => letter.ToString()).ToEquatableArray(),
            after.Select((letter, index) => new SourceParagraph(index + 1, "", index + 1, letter.ToString(), letter.ToString())).ToEquatableArray());

        Assert.Equal(told, string.Join(' ', changes.Select(change => change.Kind switch
        {
            ChangeKind.Changed => "~",
            ChangeKind.Added => "+",
            _ => "-",
        } + change.Paragraph?.Text)));
    }
}
