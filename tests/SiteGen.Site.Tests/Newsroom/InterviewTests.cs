using SiteGen.Site.Tests.Html;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>Interviews on finished pages.</summary>
public sealed class InterviewTests
{
    private const string Turns = "Кіріспе.\n\n– Сұрақ?\n\n– Жауап.\n\nЖалғасы.\n\n– Екінші сұрақ?\n\n– Екінші жауап.\n";

    private static readonly Lazy<BuiltSite> Site = new(() => TestSite.Small
        .With("content/news/2025/a/index.kk.md", $"---\ntitle: А\ndate: 2025-01-15\ntype: interview\n---\n{Turns}")
        .With("content/news/2025/a/index.ru.md", $"---\ntitle: А\n---\n{Turns}\n– Қалай?\n")
        .With("content/news/2025/b.kk.md", $"---\ntitle: Б\ndate: 2025-01-16\n---\n{Turns}")
        .Build());

    [Fact]
    public void A_translation_inherits_that_it_is_an_interview()
    {
        foreach (var language in new[] { "kk", "ru" })
        {
            var page = HtmlPage.Parse("", Site.Value[$"{language}/news/2025/a/index.html"]).Document;
            Assert.Equal(["q1", "q2"], page.QuerySelectorAll(".interview > .turn[id]").Select(turn => turn.Id ?? ""));
            Assert.Equal([language == "kk" ? "–\u00A0Жауап." : "—\u00A0Жауап.", "Жалғасы."], page.QuerySelectorAll("#q1 .a p").Select(Text));
        }
    }

    [Fact]
    public void What_is_wrong_with_its_turns_is_told_once_it_is_known_to_be_one() => Assert.Equal(
        "content/news/2025/a/index.ru.md:16:1: warning SG0463: This question has no answer. Open the answer below it with a dash and a space, '– '.\n",
        string.Concat(Site.Value.Report.Split('\n').Where(line => line.Contains("SG046", StringComparison.Ordinal)).Select(line => line + "\n")));

    [Fact]
    public void In_other_news_a_dash_is_a_dash() =>
        Assert.Empty(HtmlPage.Parse("", Site.Value["kk/news/2025/b/index.html"]).Document.QuerySelectorAll(".turn"));

    [Fact]
    public void Every_question_of_the_sample_has_an_address_a_label_and_an_answer()
    {
        var pages = SampleNewsroom.Pages.Where(page => page.Document.QuerySelector(".prose.interview") is not null).ToArray();
        Assert.Equal(2, pages.Length);
        foreach (var page in pages)
        {
            var turns = page.Document.QuerySelectorAll(".turn").ToArray();
            Assert.Equal(Enumerable.Range(1, 8).Select(number => $"q{number}"), turns.Select(turn => turn.Id ?? ""));
            Assert.All(turns, turn =>
            {
                Assert.Equal($"#{turn.Id}", turn.QuerySelector(".q-n")?.GetAttribute("href"));
                Assert.Equal(page.Path.StartsWith("kk/", StringComparison.Ordinal) ? "Сұрақ" : "Вопрос", turn.QuerySelector(".q-n .vh")?.TextContent);
                Assert.StartsWith(page.Path.StartsWith("kk/", StringComparison.Ordinal) ? "–\u00A0" : "—\u00A0", Text(turn.QuerySelector(".a p")!), StringComparison.Ordinal); // An answer has a paragraph.
            });
        }
    }

    private static string Text(AngleSharp.Dom.IElement element) => element.TextContent;
}
