using FsCheck;
using FsCheck.Fluent;
using SiteGen.Languages.Slugs;

namespace SiteGen.Languages.Tests.Slugs;

public class SlugMakerTests
{
    [Theory]
    [InlineData("kk", "Түркістан облысының 17 ауданы", "turkistan-oblysynyn-17-audany")]
    [InlineData("kk", "Қазалыға жұмыс сапары", "qazalyga-zhumys-sapary")]
    [InlineData("kk", "Күнтізбе", "kuntizbe")]
    [InlineData("kk", "күнтізбесі", "kuntizbesi")]
    [InlineData("kk", "«Жер аманаты»: 32,8 мың гектар жер қайтарылды", "zher-amanaty-32-8-myn-gektar-zher-qaitaryldy")]
    [InlineData("kk", "Жаңақорған", "zhanaqorgan")]
    [InlineData("kk", "Мұғалжар ауданы", "mugalzhar-audany")]
    [InlineData("ru", "Рабочая поездка в Казалинский район", "rabochaya-poezdka-v-kazalinskiy-rayon")]
    [InlineData("ru", "Объезд, съезд в Ленгере", "obezd-sezd-v-lengere")]
    [InlineData("ru", "Цифры за полугодие", "tsifry-za-polugodie")]
    [InlineData("ru", "Жетісу, Ұлытау, Әкім", "zhetisu-ulytau-akim")]
    [InlineData("ru", "Ёлка, эхо, хлеб, борщ, ключ, юла", "elka-ekho-khleb-borshch-klyuch-yula")]
    [InlineData("en", "Café Zürich: Straße & Ærø", "cafe-zurich-strasse-aero")]
    [InlineData("en", "Қазалы district", "qazaly-district")]
    [InlineData("uz", "Oʻzbekiston gʻalabasi", "ozbekiston-galabasi")]
    [InlineData("kk", "Qazaqstan şoly", "qazaqstan-sholy")]
    [InlineData("kk", "İSTANBUL ıssyq", "istanbul-issyq")]
    [InlineData("kk", "Київ, Їжак", "kiiv-izhak")]
    public void A_title_becomes_an_address(string language, string title, string expected) => Assert.Equal(expected, Make(language, title));

    [Fact]
    public void The_Kazakh_table_stands_whole() =>
        Assert.Equal(
            "a-a-b-v-g-g-d-e-yo-zh-z-i-i-k-q-l-m-n-n-o-o-p-r-s-t-u-u-u-f-h-h-ts-ch-sh-shch-y-i-e-yu-ya",
            Unlimited("kk", "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я"));

    [Fact]
    public void The_Russian_table_stands_whole() =>
        Assert.Equal(
            "a-b-v-g-d-e-e-zh-z-i-y-k-l-m-n-o-p-r-s-t-u-f-kh-ts-ch-sh-shch-y-e-yu-ya",
            Unlimited("ru", "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"));

    [Theory]
    [InlineData("«»")]
    [InlineData("")]
    [InlineData(" — ")]
    [InlineData("北京")]
    [InlineData("ЪЬ")]
    public void A_title_of_which_nothing_can_be_written_has_no_slug(string title) => Assert.Null(Make("kk", title));

    [Theory]
    [InlineData("и\u0306од", "iod")]
    [InlineData("е\u0308лка", "yolka")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("за\u0301мок", "zamok")]
    [InlineData("жұ\u00ADмыс", "zhumys")]
    public void Decomposed_letters_and_invisible_signs_leave_no_gap(string title, string expected) => Assert.Equal(expected, Make("kk", title));

    [Fact]
    public void A_long_slug_is_cut_at_a_hyphen()
    {
        var words = string.Join(' ', Enumerable.Repeat("облыс", 20));

        Assert.Equal(string.Join('-', Enumerable.Repeat("oblys", 13)), Make("kk", words));
    }

    [Fact]
    public void A_slug_of_eighty_characters_is_kept_whole_whatever_follows()
    {
        var eighty = new string('a', 40) + " " + new string('b', 39);

        Assert.Equal(eighty.Replace(' ', '-'), Make("kk", eighty));
        Assert.Equal(eighty.Replace(' ', '-'), Make("kk", eighty + " more"));
        Assert.Equal(new string('a', 40), Make("kk", eighty + "b"));
    }

    [Fact]
    public void One_word_that_is_too_long_is_cut_where_it_must_be() => Assert.Equal(new string('a', 80), Make("kk", new string('a', 100)));

    [Fact]
    public void A_sites_own_table_goes_before_the_common_one_and_cannot_break_an_address() =>
        Assert.Equal("xa-b", new SlugMaker([new LetterSpelling('Ж', "X/ /"), new LetterSpelling('é', "a")]).Make("жé b"));

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    [InlineData("uz")]
    public void A_slug_is_plain_and_making_it_again_changes_nothing(string language)
    {
        var maker = new SlugMaker(KnownLanguage.Of(language).SlugLetters);
        var letters = Gen.OneOf(Gen.Elements([.. "АӘщжЁё йи\u0306 «»-aZé09.ьЪ"]), ArbMap.Default.GeneratorFor<char>());
        Prop.ForAll(letters.ListOf().Select(list => string.Concat(list)).ToArbitrary(), IsPlain).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        Prop.ForAll(letters.ListOf(200).Select(list => string.Concat(list)).ToArbitrary(), IsPlain).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

        bool IsPlain(string title) =>
            maker.Make(title) is not { } slug
            || (slug.Length is > 0 and <= SlugMaker.LongestSlug
                && slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
                && slug[0] != '-'
                && slug[^1] != '-'
                && !slug.Contains("--", StringComparison.Ordinal)
                && maker.Make(slug) == slug);
    }

    private static string? Make(string language, string title) => new SlugMaker(KnownLanguage.Of(language).SlugLetters).Make(title);

    private static string Unlimited(string language, string letters) =>
        string.Join('-', letters.Split(' ').Select(letter => Make(language, letter)).OfType<string>());
}
