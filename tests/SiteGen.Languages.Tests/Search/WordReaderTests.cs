using SiteGen.Languages.Search;

namespace SiteGen.Languages.Tests.Search;

public class WordReaderTests
{
    [Theory]
    [InlineData("Мектеп, жер – «Су»!", "мектеп жер су")]
    [InlineData("Ёлка и ёж", "елка еж")]
    [InlineData("и\u0306од, за\u0301мок, жұ\u00ADмыс", "йод замок жұмыс")]
    [InlineData("онлайн-торговля", "онлайн торговля")]
    [InlineData("85 356 адам, 1\u00A0092,1 млн", "85356 адам 1092 1 млн")]
    [InlineData("2025 100 тонна", "2025 100 тонна")]
    [InlineData("12 345 6789", "12345 6789")]
    [InlineData("№20, № 20", "20 20")]
    [InlineData("XX ғасыр, ХХ ғасыр", "хх ғасыр хх ғасыр")]
    [InlineData("Cөз", "сөз")]
    [InlineData("QAISAR orda", "qaisar orda")]
    [InlineData("əкім Əкім", "әкім әкім")]
    [InlineData("а б в 5", "5")]
    [InlineData("", "")]
    public void Words_are_read_as_they_are_compared(string text, string expected) => Assert.Equal(expected, string.Join(' ', Read(text)));

    [Fact]
    public void An_endless_word_is_cut() => Assert.Equal([new string('а', WordReader.Longest)], Read(new string('а', 500)));

    [Theory]
    [InlineData("филиал", "filial")]
    [InlineData("filial", "filial")]
    [InlineData("түркістан", "turkistan")]
    [InlineData("туркистан", "turkistan")]
    [InlineData("turkistan", "turkistan")]
    [InlineData("жаңақорған", "janakorgan")]
    [InlineData("zhanaqorghan", "janakorgan")]
    [InlineData("шаруашылық", "sharuashilik")]
    [InlineData("sharýashylyq", "sharýashilik")]
    [InlineData("хабар", "habar")]
    [InlineData("khabar", "habar")]
    [InlineData("xabar", "habar")]
    [InlineData("щётка", "shetka")]
    public void Spellings_of_one_word_fold_alike(string word, string fold) => Assert.Equal(fold, WordFold.Fold(word));

    [Fact]
    public void The_beginning_of_a_word_has_its_key() => Assert.All(
        ["мектеп", "мектебі", "мект", "mektep"], word => Assert.Equal(WordFold.Key("мектептерде"), WordFold.Key(word)));

    [Fact]
    public void Terms_are_packed_by_slice_with_the_weightiest_field()
    {
        using var collector = new TermCollector(SearchLanguage.Of("kk", []));
        collector.Add("Мектептер мен балалар", TermField.Title);
        collector.Add("мектепте бала оқиды", TermField.Text);
        collector.AddWhole("=tyouth", TermField.Text);
        var terms = collector.Finish();

        var found = new List<string>();
        for (var slice = 0; slice < TermSet.Slices; slice++)
        {
            var each = terms.Slice(slice);
            while (each.MoveNext())
            {
                Assert.Equal(slice, each.Key >> 12);
                found.Add($"{System.Text.Encoding.UTF8.GetString(each.Term)} {each.Field}");
            }
        }

        Assert.Equal(["=tyouth Text", "бал* Title", "бала Title", "мек* Title", "мектеп Title", "оқид Text"], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_has_no_terms()
    {
        using var collector = new TermCollector(SearchLanguage.Of("ru", []));
        collector.Add("и в на", TermField.Text);
        Assert.Equal(TermSet.None, collector.Finish());
        Assert.False(TermSet.None.Slice(3).MoveNext());
    }

    private static List<string> Read(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.MoveNext())
        {
            words.Add(reader.Current.ToString());
        }

        return words;
    }
}
