using FsCheck;
using FsCheck.Fluent;
using SiteGen.Languages.Search;

namespace SiteGen.Languages.Tests.Search;

public class RussianStemmerTests
{
    /// <summary>The sample vocabulary that the algorithm's authors publish: words and their stems.</summary>
    private const string Published =
        """
        в в вавиловка вавиловк вагнера вагнер вагон вагон вагона вагон вагоне вагон вагонов вагон вагоном вагон вагоны вагон важная важн важнее важн
        важнейшие важн важнейшими важн важничал важнича важно важн важного важн важное важн важной важн важном важн важному важн важности важност
        важностию важност важность важност важностью важност важную важн важны важн важные важн важный важн важным важн важных важн вазах ваз вазы ваз
        вакса вакс вакханка вакханк вал вал валандался валанда валентина валентин валериановых валерианов валерию валер валетами валет
        п п па па пава пав павел павел павильон павильон павильонам павильон павла павл павлиний павлин павлиньи павлин павлиньим павлин
        павлович павлович павловна павловн павловне павловн павловной павловн павловну павловн павловны павловн павловцы павловц павлыч павлыч
        павлыча павлыч пагубная пагубн падает пада падай пада падал пада падала пада падаль падал падать пада падаю пада падают пада падающего пада
        падающие пада падеж падеж падение паден падением паден падении паден падений паден падения паден паденье паден паденья паден падет падет
        падут падут падучая падуч падчерицей падчериц падшая падш
        """;

    /// <summary>Families that the news of a press office must join: every word of a line has one stem.</summary>
    private const string Families =
        """
        вода воды воде воду водой водам водами водах
        школа школы школе школу школой школ школам школами школах
        филиал филиала филиалу филиалом филиале филиалы филиалов филиалам филиалами филиалах
        сельский сельская сельское сельские сельского сельской сельскую сельским сельскими сельских
        открыл открыла открыли открыло открыть открыв открывши
        построенный построенная построенные построенного построенной
        предприниматель предпринимателя предпринимателю предпринимателем предприниматели предпринимателей предпринимателям
        готовность готовности готовностью
        """;

    private readonly RussianStemmer stemmer = new();

    [Fact]
    public void The_published_vocabulary_comes_out_as_published()
    {
        var pairs = Published.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToArray();
        Assert.True(pairs.Length > 80);
        Assert.All(pairs, pair => Assert.Equal(pair[1], stemmer.Stem(pair[0])));
    }

    [Fact]
    public void Forms_of_a_word_meet() => Assert.All(
        Families.Split('\n', StringSplitOptions.TrimEntries),
        family => Assert.Single(family.Split(' ').Select(stemmer.Stem).Distinct()));

    [Fact]
    public void Words_that_only_look_alike_stay_apart()
    {
        Assert.NotEqual(stemmer.Stem("теплица"), stemmer.Stem("тепло"));
        Assert.NotEqual(stemmer.Stem("садоводство"), stemmer.Stem("сад"));
        Assert.NotEqual(stemmer.Stem("проект"), stemmer.Stem("прокат"));
    }

    [Fact]
    public void Any_word_has_a_stem_that_begins_it() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("абвгдежзийклмнопрстуфхцчшщъыьэюяqҚ1".ToCharArray())).Where(letters => letters.Length is > 0 and <= WordReader.Longest).ToArbitrary(),
        letters => new string(letters).StartsWith(stemmer.Stem(new string(letters)), StringComparison.Ordinal)));
}
