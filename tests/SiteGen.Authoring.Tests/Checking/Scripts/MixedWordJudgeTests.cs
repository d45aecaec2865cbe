using SiteGen.Authoring.Checking.Scripts;

namespace SiteGen.Authoring.Tests.Checking.Scripts;

public class MixedWordJudgeTests
{
    [Theory]
    [InlineData("Tүркiстан", "Түркістан", "0 4")]
    [InlineData("ақпарaт", "ақпарат", "5")]
    [InlineData("Kaзақстан", "Қ", null)]
    [InlineData("мoт", "мот", "1")]
    [InlineData("Cәуір", "Сәуір", "0")]
    [InlineData("eлді", "елді", "0")]
    [InlineData("xалық", "халық", "0")]
    [InlineData("қаhарман", "қаһарман", "2")]
    [InlineData("Əділетті", "Әділетті", "0")]
    [InlineData("Қазақстанa", "Қазақстана", "9")]
    [InlineData("Сapa", "Сара", "1 2 3")]
    public void Latin_letters_in_a_Cyrillic_word_are_found_and_named(string word, string meant, string? offending)
    {
        var fault = MixedWordJudge.Judge(word);

        Assert.Equal(MixedWordKind.Cyrillic, fault?.Kind);
        if (offending is not null)
        {
            Assert.Equal(meant, fault?.Mended);
            Assert.Equal(offending, string.Join(' ', fault!.Offending)); // The first assertion would have failed.
        }
    }

    [Theory]
    [InlineData("АMANAT", "AMANAT")]
    [InlineData("Сapital", "Capital")]
    [InlineData("еGov", "eGov")]
    [InlineData("Nuг", null)]
    [InlineData("Windоws", "Windows")]
    public void Cyrillic_letters_in_a_Latin_word_are_found(string word, string? meant)
    {
        var fault = MixedWordJudge.Judge(word);

        Assert.Equal(meant, fault?.Mended);
        Assert.Equal(meant is null ? null : MixedWordKind.Latin, fault?.Kind);
    }

    [Theory]
    [InlineData("ХХI", "XXI")]
    [InlineData("XХ", "XX")]
    [InlineData("ХIХ", "XIX")]
    [InlineData("ХVІІІ", "XVIII")]
    public void A_Roman_numeral_of_two_scripts_is_meant_in_Latin(string word, string meant)
    {
        var fault = MixedWordJudge.Judge(word);

        Assert.Equal(MixedWordKind.Numeral, fault?.Kind);
        Assert.Equal(meant, fault?.Mended);
    }

    [Theory]
    [InlineData("COVIDке")]
    [InlineData("EXPOға")]
    [InlineData("PDFті")]
    [InlineData("VIPклиент")]
    [InlineData("iPhoneды")]
    [InlineData("SMSпен")]
    [InlineData("Googleе")]
    [InlineData("Kaspiке")]
    [InlineData("HACCPқа")]
    [InlineData("AMANATтың")]
    [InlineData("Qазақстан")]
    [InlineData("Түркістан")]
    [InlineData("XXI")]
    [InlineData("ХХІ")]
    [InlineData("Wi")]
    public void A_Latin_name_with_an_ending_and_a_word_of_one_script_are_right(string word) => Assert.Null(MixedWordJudge.Judge(word));

    /// <summary>«СO» of capitals that exist in both alphabets: only the author knows.</summary>
    [Theory]
    [InlineData("CОР")]
    [InlineData("Yкімет")]
    public void Where_only_the_author_can_know_nothing_is_proposed(string word)
    {
        var fault = MixedWordJudge.Judge(word);

        Assert.NotNull(fault);
        Assert.Null(fault.Mended);
    }

    [Theory]
    [InlineData("ХХ", true)]
    [InlineData("ХХІ", true)]
    [InlineData("ІІ", false)]
    [InlineData("ХІІХ", false)]
    [InlineData("XX", false)]
    public void A_numeral_in_Cyrillic_capitals_is_known_by_its_X(string word, bool expected) => Assert.Equal(expected, MixedWordJudge.IsCyrillicNumeral(word));
}
