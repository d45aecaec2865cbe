using FsCheck;
using FsCheck.Fluent;
using SiteGen.Languages.Search;

namespace SiteGen.Languages.Tests.Search;

public class KazakhStemmerTests
{
    /// <summary>A stem, and forms that must lead to it.</summary>
    private const string Families =
        """
        филиал: филиал филиалы филиалдың филиалға филиалды филиалда филиалдан филиалмен филиалдар филиалдары филиалының филиалдарының филиалдағы филиалындағы
        түркістан: Түркістан Түркістанның Түркістанға Түркістанды Түркістанда Түркістаннан Түркістанмен Түркістандағы
        қазақстан: Қазақстан Қазақстанның Қазақстанға Қазақстанда Қазақстандағы
        аудан: аудан ауданы ауданның ауданға ауданды ауданда ауданнан аудандар аудандары аудандарының ауданындағы аудандық
        облыс: облыс облысы облыстың облысында облыстағы облыстар облыстық
        төраға: төраға төрағасы төрағаның төрағасының төрағаға төрағалары
        мектеп: мектеп мектебі мектептің мектебінің мектепке мектептер мектептері мектептерінде мектептен
        мәслихат: мәслихат мәслихаты мәслихаттың мәслихатқа мәслихаттар
        су: су суы судың суды суға суда судан сумен сулар
        жер: жер жері жердің жерге жерді жерлер жерінде
        бала: бала баланы баланың балалар балалары балаларға баласы
        халық: халық халқы халықтың халықты халқының
        орын: орын орны орынды орындар орнында орнынан
        ауыл: ауыл ауылы ауылдың ауылға ауылда ауылдар ауылдары ауылдардың ауылындағы ауылдық аулы
        көлік: көлік көлігі көліктер көлігінің көлікпен
        кооператив: кооператив кооперативі кооперативтің кооперативке кооперативтер кооперативте
        жаңалық: жаңалық жаңалығы жаңалықтар жаңалықтары
        жоба: жоба жобасы жобаны жобаның жобалар жобасының жобалары жобалармен
        ордабасы: Ордабасы Ордабасының Ордабасыда Ордабасыға
        мәртөк: Мәртөк Мәртөкте Мәртөктің Мәртөктегі
        """;

    /// <summary>Words whose stem is not known: no more is promised than that their forms meet.</summary>
    private const string Unknown =
        """
        семинарист семинаристің семинаристке семинаристер семинаристері семинаристерге
        көкжиек көкжиектің көкжиекке көкжиектер көкжиегі
        жетекшілік жетекшілікке жетекшілігі жетекшілігінің
        жәрдемші жәрдемшісі жәрдемшінің жәрдемшілер жәрдемшілері жәрдемшілердің
        шарбақ шарбағы шарбақтың шарбақтар
        Жоламан Жоламанның Жоламанға Жоламанмен
        """;

    private readonly KazakhStemmer stemmer = new(["Түркістан облысы", "Ордабасы ауданы", "Мәртөк ауданы", "Қазақстан Республикасы"]);

    public static TheoryData<string, string> Forms()
    {
        var forms = new TheoryData<string, string>();
        foreach (var family in Lines(Families))
        {
            foreach (var form in family[(family.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(' '))
            {
                forms.Add(form, family[..family.IndexOf(':', StringComparison.Ordinal)]);
            }
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_leads_to_its_stem(string form, string stem) => Assert.Equal(stem, stemmer.Stem(form.ToLowerInvariant()));

    [Fact]
    public void Forms_of_an_unknown_word_meet() => Assert.All(
        Lines(Unknown), family => Assert.Single(family.ToLowerInvariant().Split(' ').Select(stemmer.Stem).Distinct()));

    [Theory]
    [InlineData("қазақстан")]
    [InlineData("төраға")]
    [InlineData("облыс")]
    [InlineData("аудан")]
    [InlineData("жаңалық")]
    [InlineData("халық")]
    [InlineData("ғылым")]
    [InlineData("келісім")]
    [InlineData("доллар")]
    [InlineData("тұлға")]
    [InlineData("бригада")]
    public void A_stem_that_ends_like_an_ending_stays(string word) => Assert.Equal(word, stemmer.Stem(word));

    [Fact]
    public void A_name_in_the_form_of_a_known_noun_protects_nothing() => Assert.Equal("облыс", stemmer.Stem("облысы"));

    [Fact]
    public void Words_that_only_look_alike_stay_apart()
    {
        Assert.NotEqual(stemmer.Stem("ауылы"), stemmer.Stem("аузы"));
        Assert.NotEqual(stemmer.Stem("жаңалық"), stemmer.Stem("жаңа"));
        Assert.NotEqual(stemmer.Stem("балық"), stemmer.Stem("бала"));
    }

    [Fact]
    public void Stems_are_their_own_stems() => Assert.All(stemmer.Known.Where(word => word[^1] is not ('б' or 'г' or 'ғ')), word => Assert.Equal(word, stemmer.Stem(word)));

    [Fact]
    public void Any_word_has_a_stem() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("аәбвгғдежзийкқлмнңопрстуұүыіь1q".ToCharArray())).Where(letters => letters.Length is > 0 and <= WordReader.Longest).ToArbitrary(),
        letters =>
        {
            var stem = stemmer.Stem(new string(letters));
            return stem.Length > 0 && stem.Length <= letters.Length + Stemmer.Growth;
        }));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries);
}
