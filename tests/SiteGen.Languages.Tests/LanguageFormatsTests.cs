using SiteGen.Languages.Dates;

namespace SiteGen.Languages.Tests;

public class LanguageFormatsTests
{
    [Theory]
    [InlineData("kk", "Қазақша", "kk_KZ", "« » “ ”")]
    [InlineData("ru", "Русский", "ru_RU", "« » „ “")]
    [InlineData("en", "English", "en_GB", "“ ” ‘ ’")]
    public void A_built_in_language_has_its_name_locale_and_quotes(string code, string name, string locale, string quotes)
    {
        var formats = KnownLanguage.Of(code);

        Assert.Equal(name, formats.Name);
        Assert.Equal(locale, formats.OpenGraphLocale);
        Assert.Equal(TextDirection.LeftToRight, formats.Direction);
        Assert.Equal(quotes, string.Join(' ', formats.Quotes.Open, formats.Quotes.Close, formats.Quotes.InnerOpen, formats.Quotes.InnerClose));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void A_built_in_language_names_twelve_months_and_seven_days(string code)
    {
        var formats = KnownLanguage.Of(code);

        Assert.Equal([12, 12, 7, 7], [formats.Months.Length, formats.MonthsShort.Length, formats.Weekdays.Length, formats.WeekdaysShort.Length]);
    }

    [Theory]
    [InlineData("kz")]
    [InlineData("uz")]
    [InlineData("")]
    public void The_country_and_the_unknown_are_not_built_in(string code) => Assert.Null(LanguageFormats.BuiltIn(code));

    [Fact]
    public void A_neutral_language_is_called_by_its_code()
    {
        var uzbek = LanguageFormats.Neutral("uz");

        Assert.Equal(("uz", "uz", "uz"), (uzbek.Code, uzbek.Name, uzbek.OpenGraphLocale));
    }

    [Fact]
    public void Two_descriptions_with_the_same_facts_are_equal()
    {
        static LanguageFormats Uzbek(string card) => LanguageFormats.Neutral("uz") with
        {
            Months = ["yanvar", "fevral"],
            Dates = DatePatterns.Neutral.With(DateStyle.Card, DatePattern.Parse(card)),
        };

        Assert.Equal(Uzbek("{day} {month}"), Uzbek("{day} {month}"));
        Assert.Equal(Uzbek("{day} {month}").GetHashCode(), Uzbek("{day} {month}").GetHashCode());
        Assert.NotEqual(Uzbek("{day} {month}"), Uzbek("{month} {day}"));
    }
}
