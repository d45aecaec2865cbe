using FsCheck;
using FsCheck.Fluent;
using SiteGen.Languages.Texts;

namespace SiteGen.Languages.Tests.Texts;

public class ExcerptCutterTests
{
    [Theory]
    [InlineData("Қысқа мәтін.", 50, "Қысқа мәтін.")]
    [InlineData("  Қысқа мәтін. ", 12, "Қысқа мәтін.")]
    [InlineData("Бірінші сөйлем. Екінші сөйлем. Үшінші сөйлем.", 32, "Бірінші сөйлем. Екінші сөйлем.")]
    [InlineData("Иә. Екінші сөйлем әлдеқайда ұзын болып шықты.", 30, "Иә. Екінші сөйлем әлдеқайда…")]
    [InlineData("Бюджет 2,3 трлн. теңгені құрады деп хабарлады.", 25, "Бюджет 2,3 трлн. теңгені…")]
    [InlineData("Бюджет 2,3 трлн. теңгені құрады деп хабарлады.", 20, "Бюджет 2,3 трлн…")]
    [InlineData("Жиында аудан, қала, ауыл – бәрі айтылды", 27, "Жиында аудан, қала, ауыл…")]
    [InlineData("Жиында «Әділетті Қазақстан» тобы", 29, "Жиында «Әділетті Қазақстан»…")]
    [InlineData("Ауданда 34\u00A0мың адам тұрады", 12, "Ауданда…")]
    [InlineData("Өтеұзынсөзболыпшықты", 10, "Өтеұзынсө…")]
    [InlineData("аааа😀бббб", 6, "аааа…")]
    [InlineData("сөз сөз", 0, "")]
    [InlineData("", 10, "")]
    public void A_text_is_cut_at_a_sentence_or_a_word(string text, int longest, string expected) =>
        Assert.Equal(expected, new ExcerptCutter(KnownLanguage.Of("kk").Abbreviations).Cut(text, longest));

    [Fact]
    public void An_excerpt_is_never_longer_than_asked_and_cutting_it_again_changes_nothing()
    {
        var cutter = new ExcerptCutter(KnownLanguage.Of("kk").Abbreviations);
        var pieces = Gen.Elements("сөз", " ", ". ", "! ", "«", "»", "–", "\u00A0", "т.б.", "А.", "2025", "😀", "ұзынсөз", ",");
        var texts = pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(
            texts,
            Gen.Choose(0, 60).ToArbitrary(),
            (text, longest) => cutter.Cut(text, longest) is var cut && cut.Length <= longest && cutter.Cut(cut, longest) == cut)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }
}
