using SiteGen.Languages.Messages;
using SiteGen.Languages.Plurals;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Languages.Tests.Messages;

public class PhrasesTests
{
    [Theory]
    [InlineData("kk", "қате ескерту ескертпе")]
    [InlineData("ru", "ошибка предупреждение примечание")]
    [InlineData("en", "error warning note")]
    [InlineData("de", "error warning note")]
    public void A_severity_has_its_word(string language, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Enum.GetValues<DiagnosticSeverity>().Reverse().Select(Phrases.Of(language).Severity)));

    [Theory]
    [InlineData("kk", "«draft» деп жазғыңыз келді ме?")]
    [InlineData("ru", "возможно, имелось в виду «draft»?")]
    [InlineData("en", "did you mean 'draft'?")]
    public void A_suggestion_stands_in_the_languages_quotes(string language, string expected) =>
        Assert.Equal(expected, Phrases.Of(language).DidYouMean("draft"));

    [Theory]
    [InlineData("kk", "412 бет 0,31 с ішінде құрастырылды: 0 қате, 2 ескерту", "ештеңе жазылған жоқ: 1 қате, 21 ескерту")]
    [InlineData("ru", "собрано: 412 страниц за 0,31 с; 0 ошибок, 2 предупреждения", "ничего не записано: 1 ошибка, 21 предупреждение")]
    [InlineData("en", "built 412 pages in 0.31 s: 0 errors, 2 warnings", "nothing was written: 1 error, 21 warnings")]
    public void A_summary_counts_in_the_right_forms(string language, string built, string notBuilt)
    {
        var phrases = Phrases.Of(language);

        Assert.Equal(built, phrases.Built(412, TimeSpan.FromMilliseconds(312), errors: 0, warnings: 2));
        Assert.Equal(notBuilt, phrases.NotBuilt(errors: 1, warnings: 21));
    }

    [Theory]
    [InlineData("kk", "412 бет 12,3 с ішінде тексерілді: 0 қате, 2 ескерту")]
    [InlineData("ru", "проверено: 412 страниц за 12,3 с; 0 ошибок, 2 предупреждения")]
    [InlineData("en", "checked 412 pages in 12.3 s: 0 errors, 2 warnings")]
    public void Longer_times_need_fewer_digits(string language, string expected) =>
        Assert.Equal(expected, Phrases.Of(language).Checked(412, TimeSpan.FromSeconds(12.34), errors: 0, warnings: 2));

    [Theory]
    [InlineData("kk", "орнына мынаны жазыңыз:", "x бетін құрастыру кезінде")]
    [InlineData("ru", "напишите вместо этого:", "при сборке страницы x")]
    [InlineData("en", "write instead:", "while rendering x")]
    public void What_stands_beside_a_diagnostic_has_its_phrase(string language, string instead, string rendering)
    {
        var phrases = Phrases.Of(language);

        Assert.Equal([instead, rendering], [phrases.WriteInstead, phrases.WhileRendering("x")]);
    }

    [Fact]
    public void A_key_without_a_phrase_shows_itself()
    {
        Assert.Equal("no-such", Phrases.Of("kk").Fill("no-such"));
        Assert.Equal("3 no-such", Phrases.Of("kk").Counted("no-such", 3));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void Every_English_phrase_exists_with_the_same_places(string language)
    {
        var english = PhraseTexts("en");
        var translated = PhraseTexts(language);

        Assert.Equal(english.Keys.Order(), translated.Keys.Order());
        Assert.All(english, phrase => Assert.Equal(MessageText.Places(phrase.Value), MessageText.Places(translated[phrase.Key])));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void A_counted_phrase_has_every_form_its_language_tells_apart(string language)
    {
        var keys = EmbeddedMessages.Of(language).SelectMany(file => file.Entries).Select(entry => entry.Key).ToHashSet();
        var needed = language == "ru" ? ["one", "few", "many", "other"] : language == "en" ? new[] { "one", "other" } : ["other"];

        Assert.All(
            keys.Where(key => key.EndsWith(".other", StringComparison.Ordinal)),
            key => Assert.All(needed, form => Assert.Contains(key.Replace("other", form, StringComparison.Ordinal), keys)));
    }

    // Phrases by key, of a counted one the form `other`, which every language has.
    private static Dictionary<string, string> PhraseTexts(string language) =>
        EmbeddedMessages.Of(language)
            .SelectMany(file => file.Entries)
            .Where(entry => !entry.Key.StartsWith("SG", StringComparison.Ordinal))
            .Where(entry => entry.Key.EndsWith(".other", StringComparison.Ordinal)
                || !PluralCategoryName.TryFind(entry.Key[(entry.Key.LastIndexOf('.') + 1)..], out _))
            .ToDictionary(entry => entry.Key, entry => entry.Text);
}
