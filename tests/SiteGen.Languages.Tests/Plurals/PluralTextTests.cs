using System.Globalization;
using SiteGen.Languages.Plurals;

namespace SiteGen.Languages.Tests.Plurals;

public class PluralTextTests
{
    private static readonly PluralForms Russian = new("{n} материала") { One = "{n} материал", Few = "{n} материала", Many = "{n} материалов" };

    [Theory]
    [InlineData("1", null, "1 материал")]
    [InlineData("2", null, "2 материала")]
    [InlineData("5", null, "5 материалов")]
    [InlineData("1.5", null, "1,5 материала")]
    [InlineData("1.0", null, "1 материал")]
    [InlineData("1", 1, "1,0 материала")]
    [InlineData("21", 0, "21 материал")]
    [InlineData("1011", null, "1\u00A0011 материалов")]
    public void The_form_goes_by_the_number_as_it_is_shown(string number, int? fraction, string expected) =>
        Assert.Equal(
            expected,
            new PluralText(KnownLanguage.Of("ru")).Of(decimal.Parse(number, CultureInfo.InvariantCulture), Russian, fraction));

    [Theory]
    [InlineData(1, "1 мақала")]
    [InlineData(5, "5 мақала")]
    [InlineData(85356, "85\u00A0356 мақала")]
    public void A_Kazakh_word_needs_one_form(long number, string expected) =>
        Assert.Equal(expected, new PluralText(KnownLanguage.Of("kk")).Of(number, new PluralForms("{n} мақала")));

    [Fact]
    public void A_form_can_be_set_by_its_category() =>
        Assert.All(
            Enum.GetValues<PluralCategory>(),
            category => Assert.Equal("x", new PluralForms("other").With(category, "x")[category]));

    [Fact]
    public void An_absent_form_is_written_as_other() => Assert.Equal("other", new PluralForms("other")[PluralCategory.Few]);
}
