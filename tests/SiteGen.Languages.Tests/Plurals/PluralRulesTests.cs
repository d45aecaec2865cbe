using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Languages.Plurals;

namespace SiteGen.Languages.Tests.Plurals;

public class PluralRulesTests
{
    [Theory]
    [InlineData("kk", "1 1.0", "one")]
    [InlineData("kk", "0 2 5 11 21 101 0.5 1.5", "other")]
    [InlineData("ru", "1 21 31 101 1001 -1", "one")]
    [InlineData("ru", "2 3 4 22 24 102 1002", "few")]
    [InlineData("ru", "0 5 9 10 11 12 13 14 19 20 25 111 112 1000 1000000", "many")]
    [InlineData("ru", "0.0 1.0 1.5 10.5 2.10", "other")]
    [InlineData("en", "1", "one")]
    [InlineData("en", "0 2 1.0 1.5 21", "other")]
    [InlineData("uz", "0 1 2 5", "other")]
    public void A_number_takes_the_category_of_CLDR(string language, string numbers, string expected)
    {
        var rules = KnownLanguage.Of(language).Plurals;

        Assert.All(numbers.Split(' '), number => Assert.Equal(expected, PluralCategoryName.Of(rules.Of(Exact(number)))));
    }

    [Theory]
    [InlineData("n = 1", "1 1.0", "0 2 1.5")]
    [InlineData("n = 0..1", "0 1", "0.5 2")]
    [InlineData("n % 10 = 2..4,9 and n % 100 != 12..14", "2 3 4 9 22 29", "1 5 12 13 14 112")]
    [InlineData("n=0 or n!=1 and n % 100=1..19", "0 2 19 101", "1 20 100")]
    [InlineData("v = 0 and i % 10 = 1 or f % 10 = 1 and f % 100 != 11", "1 0.1 2.21", "2 0.11 1.0")]
    [InlineData("v != 0", "1.0 0.5", "1 0")]
    [InlineData("t = 0 and i = 1", "1 1.0 1.00", "1.1 2")]
    [InlineData("w = 1", "1.50 1.5", "1 1.55")]
    [InlineData("v = 1 and f = 5 @decimal 0.5, 1.5 …", "1.5", "1.50 5")]
    public void A_rule_of_the_CLDR_syntax_holds_where_it_should(string rule, string holds, string fails)
    {
        var rules = PluralRules.Parse((PluralCategory.Many, rule));

        Assert.All(holds.Split(' '), number => Assert.Equal(PluralCategory.Many, rules.Of(Exact(number))));
        Assert.All(fails.Split(' '), number => Assert.Equal(PluralCategory.Other, rules.Of(Exact(number))));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("n", "")]
    [InlineData("n =", "")]
    [InlineData("n = 1 and", "and")]
    [InlineData("n = 1 andi = 2", "andi = 2")]
    [InlineData("x = 1", "x = 1")]
    [InlineData("n == 1", "= 1")]
    [InlineData("n % 0 = 1", "= 1")]
    [InlineData("n = 4..2", "")]
    [InlineData("n = 1, ", "")]
    [InlineData("n = 1 n = 2", "n = 2")]
    [InlineData("n = 1234567890123456789", "1234567890123456789")]
    public void A_rule_that_cannot_be_read_says_where(string rule, string unreadable)
    {
        Assert.False(PluralRules.None.TryAdd(PluralCategory.One, rule, out _, out var found));
        Assert.Equal(unreadable, found);
    }

    [Fact]
    public void Other_needs_no_rule()
    {
        Assert.True(PluralRules.None.TryAdd(PluralCategory.Other, "", out var rules, out _));
        Assert.Equal(PluralRules.None, rules);
    }

    [Fact]
    public void Reading_never_throws_and_what_it_reads_can_be_asked()
    {
        var pieces = Gen.Elements("n", "i", "v", "f", "t", "w", "%", "=", "!=", "..", ",", "and", "or", "0", "1", "10", "100", " ", "@", "x", "é");
        var rules = pieces.ListOf().Select(list => string.Concat(list.Select(piece => piece + " ")));
        Prop.ForAll(rules.ToArbitrary(), Asks).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        Prop.ForAll<string>(text => text is null || Asks(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

        static bool Asks(string rule) =>
            !PluralRules.None.TryAdd(PluralCategory.One, rule, out var rules, out _)
            || rules.Of(1.50m) is PluralCategory.One or PluralCategory.Other;
    }

    private static decimal Exact(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
