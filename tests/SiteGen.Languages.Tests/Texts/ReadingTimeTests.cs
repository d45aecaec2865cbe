using SiteGen.Languages.Texts;

namespace SiteGen.Languages.Tests.Texts;

public class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1300, 1)]
    [InlineData(1949, 1)]
    [InlineData(1950, 2)]
    [InlineData(9100, 7)]
    public void Minutes_are_whole_and_at_least_one(int count, int expected) => Assert.Equal(expected, ReadingTime.Minutes(count));

    [Fact]
    public void Letters_digits_and_spaces_count_and_signs_do_not() => Assert.Equal(11, ReadingTime.Count("Қазалы, 17 «х»!"));
}
