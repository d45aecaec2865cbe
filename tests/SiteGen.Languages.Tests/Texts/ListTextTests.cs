using SiteGen.Languages.Texts;

namespace SiteGen.Languages.Tests.Texts;

public class ListTextTests
{
    [Theory]
    [InlineData("kk", "", "")]
    [InlineData("kk", "А", "А")]
    [InlineData("kk", "А Б", "А және Б")]
    [InlineData("kk", "А Б В", "А, Б, В")]
    [InlineData("ru", "А Б", "А и Б")]
    [InlineData("ru", "А Б В", "А, Б и В")]
    [InlineData("ru", "А Б В Г", "А, Б, В и Г")]
    [InlineData("en", "A B C", "A, B and C")]
    [InlineData("uz", "A B C", "A, B, C")]
    [InlineData("ru", "{1} Б {0}", "{1}, Б и {0}")]
    public void A_list_is_joined_as_the_language_does(string language, string items, string expected) =>
        Assert.Equal(
            expected,
            new ListText(KnownLanguage.Of(language).Lists).Of(items.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
