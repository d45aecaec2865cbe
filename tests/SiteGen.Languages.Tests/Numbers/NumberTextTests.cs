using System.Globalization;
using SiteGen.Languages.Numbers;

namespace SiteGen.Languages.Tests.Numbers;

public class NumberTextTests
{
    [Theory]
    [InlineData("kk", "0", null, "0")]
    [InlineData("kk", "7", null, "7")]
    [InlineData("kk", "1250", null, "1_250")]
    [InlineData("kk", "85356", null, "85_356")]
    [InlineData("kk", "6900000", null, "6_900_000")]
    [InlineData("kk", "-100", null, "−100")]
    [InlineData("kk", "32.8", null, "32,8")]
    [InlineData("kk", "1.50", null, "1,5")]
    [InlineData("kk", "100.00", null, "100")]
    [InlineData("kk", "1234.5", 2, "1_234,50")]
    [InlineData("kk", "0.05", 1, "0,1")]
    [InlineData("kk", "2.5", 0, "3")]
    [InlineData("kk", "-2.5", 0, "−3")]
    [InlineData("kk", "-0.04", 1, "0,0")]
    [InlineData("ru", "1250.5", null, "1_250,5")]
    [InlineData("en", "1250.5", null, "1,250.5")]
    [InlineData("uz", "1250.5", null, "1_250.5")]
    [InlineData("ru", "79228162514264337593543950335", 28, "79_228_162_514_264_337_593_543_950_335,0000000000000000000000000000")]
    public void A_number_is_grouped_and_has_the_languages_signs(string language, string number, int? fraction, string expected) =>
        Assert.Equal(Spaced(expected), Text(language).Of(Exact(number), fraction));

    [Theory]
    [InlineData("kk", "43.5", null, "43,5%")]
    [InlineData("ru", "43.5", null, "43,5_%")]
    [InlineData("en", "43.5", null, "43.5%")]
    [InlineData("ru", "62", 1, "62,0_%")]
    public void A_percentage_stands_as_the_language_has_it(string language, string number, int? fraction, string expected) =>
        Assert.Equal(Spaced(expected), Text(language).Percent(Exact(number), fraction));

    [Theory]
    [InlineData("ru", "1250", "+1_250")]
    [InlineData("ru", "-3.2", "−3,2")]
    [InlineData("ru", "0", "0")]
    public void A_change_has_its_sign(string language, string number, string expected) =>
        Assert.Equal(Spaced(expected), Text(language).Change(Exact(number)));

    [Theory]
    [InlineData("ru", "-3.2", "−3,2_%")]
    [InlineData("kk", "3.2", "+3,2%")]
    public void A_change_in_percent_has_both_signs(string language, string number, string expected) =>
        Assert.Equal(Spaced(expected), Text(language).PercentChange(Exact(number)));

    [Fact]
    public void A_change_that_rounds_to_nothing_has_no_sign() => Assert.Equal("0,0", Text("ru").Change(0.04m, 1));

    [Fact]
    public void A_unit_follows_after_a_space_that_does_not_break() =>
        Assert.Equal(Spaced("6_900_000_₸"), Text("kk").WithUnit(6_900_000, "₸"));

    [Theory]
    [InlineData(0.1 + 0.2, "0,3")]
    [InlineData(1234567.891, "1_234_567,891")]
    [InlineData(1e300, "1E+300")]
    [InlineData(double.NaN, "NaN")]
    public void A_double_is_written_as_people_read_it(double number, string expected) => Assert.Equal(Spaced(expected), Text("ru").Of(number));

    [Fact]
    public void The_smallest_whole_number_is_written() => Assert.Equal(Spaced("−9_223_372_036_854_775_808"), Text("kk").Of(long.MinValue));

    [Fact]
    public void Writing_a_number_allocates_the_text_alone()
    {
        var text = Text("kk");
        var written = text.Of(6_900_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            written = text.Of(6_900_000);
        }

        var bytes = (22 + (2 * written.Length) + 7) / 8 * 8;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 * bytes);
    }

    // The no-break space is shown as `_` so that it can be seen in the tables above.
    private static string Spaced(string shown) => shown.Replace('_', '\u00A0');

    private static decimal Exact(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static NumberText Text(string language) => new(KnownLanguage.Of(language).Numbers);
}
