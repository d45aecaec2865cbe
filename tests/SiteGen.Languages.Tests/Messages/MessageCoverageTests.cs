using SiteGen.Languages.Messages;

namespace SiteGen.Languages.Tests.Messages;

public class MessageCoverageTests
{
    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void Every_rule_of_the_program_has_its_text_with_the_same_places(string language) =>
        Assert.Empty(MessageCoverage.Faults(language, RuleCatalogues.In(RuleCatalogues.ProgramAssemblies()), EmbeddedMessages.Of(language)));

    [Fact]
    public void No_two_rules_of_the_program_share_a_code() =>
        Assert.Empty(MessageCoverage.Faults(RuleCatalogues.In(RuleCatalogues.ProgramAssemblies())));

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Every_line_of_the_message_files_can_be_read_and_has_a_key_of_its_own(string language)
    {
        var files = EmbeddedMessages.Of(language);

        Assert.NotEmpty(files);
        Assert.Empty(MessageCoverage.Faults(files));
    }

    [Fact]
    public void The_search_finds_the_assemblies_that_lie_beside_the_tests() =>
        Assert.Contains(typeof(LanguageFormats).Assembly, RuleCatalogues.ProgramAssemblies());

    [Fact]
    public void The_search_finds_fields_and_properties_public_or_not() =>
        Assert.Equal(["SG9901", "SG9902", "SG9903"], RuleCatalogues.In(typeof(SampleRules).Assembly).Select(found => found.Rule.Code));

    [Fact]
    public void A_missing_text_another_place_and_an_orphan_are_found()
    {
        var rules = RuleCatalogues.In(typeof(SampleRules).Assembly);
        var file = MessageFile.Parse("sample.ru.txt", "SG9901 = Ключ «{0}» неизвестен.\nSG9902 = «{0}» отличается.\nSG9909 = Лишнее.\nэто не строка");

        Assert.Equal(
            [
                "SG9902 (SiteGen.Languages.Tests.Messages.SampleRules.PrivateField) has other places in 'ru' than in English.",
                "SG9903 (SiteGen.Languages.Tests.Messages.SampleRules.Property) has no text in 'ru'.",
            ],
            MessageCoverage.Faults("ru", rules, [file]));
        Assert.Equal(["SG9909 has a text, and no rule has the code."], MessageCoverage.Orphans(rules, [file]));
        Assert.Equal(["sample.ru.txt: 'это не строка' is not an entry."], MessageCoverage.Faults([file]));
        Assert.Equal("SG9901 has 2 texts in one language.", MessageCoverage.Faults([file, MessageFile.Parse("b.ru.txt", "SG9901 = a")]).Last());
    }
}
