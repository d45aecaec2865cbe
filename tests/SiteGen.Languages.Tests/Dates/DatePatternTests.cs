using SiteGen.Languages.Dates;

namespace SiteGen.Languages.Tests.Dates;

public class DatePatternTests
{
    [Theory]
    [InlineData("{dey} {month}", "dey")]
    [InlineData("{day} {Month}", "Month")]
    [InlineData("{}", "")]
    [InlineData("{day", "{day")]
    [InlineData("{day} of {mon", "{mon")]
    [InlineData("{from_}", "from_")]
    public void The_piece_that_cannot_be_read_is_named(string text, string unreadable)
    {
        Assert.False(DatePattern.TryParse(text, out _, out var found));
        Assert.Equal(unreadable, found);
    }

    [Fact]
    public void Every_place_that_is_offered_can_be_read() =>
        Assert.All(DatePattern.PlaceNames, name => Assert.True(DatePattern.TryParse($"{{{name}}}", out _, out _)));

    [Fact]
    public void A_pattern_known_to_be_right_but_wrong_is_a_fault() => Assert.Throws<FormatException>(() => DatePattern.Parse("{dey}"));

    [Fact]
    public void Every_style_has_a_name_of_its_own()
    {
        var styles = Enum.GetValues<DateStyle>();

        Assert.Equal(styles.Length, DateStyleName.All.Distinct().Count());
        Assert.All(styles, style => Assert.True(DateStyleName.TryFind(DateStyleName.Of(style), out var found) && found == style));
        Assert.False(DateStyleName.TryFind("cards", out _));
    }
}
