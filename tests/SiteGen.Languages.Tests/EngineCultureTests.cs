namespace SiteGen.Languages.Tests;

public class EngineCultureTests
{
    private static readonly DateTime Day = new(2025, 11, 15, 9, 5, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("kk", "сенбі, 15 қараша 2025; қараша 2025; сб қар.")]
    [InlineData("ru", "суббота, 15 ноября 2025; ноябрь 2025; сб нояб.")]
    [InlineData("en", "Saturday, 15 November 2025; November 2025; Sat Nov")]
    [InlineData("uz", "Saturday, 15 November 2025; November 2025; Sat Nov")]
    public void A_date_has_the_names_of_the_tables(string language, string expected)
    {
        var culture = EngineCulture.Of(KnownLanguage.Of(language));

        Assert.Equal(
            expected,
            string.Join("; ", Day.ToString("dddd, d MMMM yyyy", culture), Day.ToString("MMMM yyyy", culture), Day.ToString("ddd MMM", culture)));
    }

    [Theory]
    [InlineData("kk", "−1\u00A0234\u00A0567,50 43,5%")]
    [InlineData("ru", "−1\u00A0234\u00A0567,50 43,5 %")]
    [InlineData("en", "−1,234,567.50 43.5%")]
    [InlineData("uz", "−1\u00A0234\u00A0567.50 43.5%")]
    public void A_number_has_the_signs_of_the_tables(string language, string expected)
    {
        var culture = EngineCulture.Of(KnownLanguage.Of(language));

        Assert.Equal(expected, string.Join(' ', (-1234567.5m).ToString("N2", culture), 0.435m.ToString("P1", culture)));
    }
}
