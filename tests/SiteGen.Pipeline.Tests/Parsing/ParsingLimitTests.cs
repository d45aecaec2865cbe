using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Parsing;

public sealed class ParsingLimitTests
{
    /// <summary>Texts on which a parser may take quadratic time or all of the stack; each about 300 000 letters long.</summary>
    public static TheoryData<string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string>();
            foreach (var (name, text) in InMarkdown.Concat(InHtml))
            {
                texts.Add(name, text);
            }

            return texts;
        }
    }

    private static (string Name, string Text)[] InMarkdown =>
    [
        ("quotations", Repeat(">") + " x"),
        ("lists", Repeat("- ") + "x"),
        ("numbered lists", Repeat("1. ") + "x"),
        ("brackets", Repeat("[")),
        ("links that never end", Repeat("[x](")),
        ("links that never end with spaces", Repeat("[x](<a ")),
        ("pictures that never end", Repeat("![x](")),
        ("pictures in pictures", Repeat("![", 9000) + "a" + Repeat("](b)", 9000)),
        ("brackets in brackets", Repeat("[", 30000) + "a" + Repeat("](b)", 30000)),
        ("open emphasis", Repeat("*a ")),
        ("emphasis in emphasis", Repeat("*a _b ", 5000) + Repeat("_ *", 5000)),
        ("closed emphasis", Repeat("*a* ")),
        ("stars", Repeat("*a**b")),
        ("strikethrough", Repeat("~a~~b")),
        ("code marks", string.Concat(Enumerable.Range(1, 700).Select(i => new string('`', i) + " "))),
        ("angle brackets", Repeat("<")),
        ("open tags", Repeat("<a ")),
        ("unclosed comments", Repeat("a <!-- b\n")),
        ("commands", Repeat("<?")),
        ("table rows", "|a|b|\n|-|-|\n" + Repeat("|x|y|\n")),
        ("a wide table", Repeat("|a") + "\n" + Repeat("|-") + "\n"),
        ("bars", Repeat("|")),
        ("containers in containers", string.Concat(Enumerable.Range(0, 4000).Select(i => new string(':', 3 + ((4000 - i) % 60)) + " a\n"))),
        ("containers", Repeat("::: a\n")),
        ("colons", Repeat("::a")),
        ("one footnote often", "[^1]: x\n\n" + Repeat("[^1] ")),
        ("one footnote defined often", Repeat("[^a]: x\n")),
        ("footnotes", string.Concat(Enumerable.Range(0, 30000).Select(i => $"[^{i}]: x\n"))),
        ("references", string.Concat(Enumerable.Range(0, 30000).Select(i => $"[{i}]: x\n"))),
        ("addresses", Repeat("http://a.b ")),
        ("addresses without spaces", Repeat("www.a.b,")),
        ("steps", string.Concat(Enumerable.Range(0, 700).Select(i => new string(' ', 2 * i) + "- a\n"))),
        ("underlined headings", Repeat("a\n=\n")),
        ("headings", Repeat("# a\n")),
        ("equal headings", Repeat("## \u0430\n")),
        ("tasks", Repeat("- [ ] a\n")),
        ("definitions", Repeat("a\n: b\n")),
        ("spaces", Repeat(" ") + "x"),
        ("empty lines", Repeat("\n")),
        ("backslashes", Repeat("\\")),
        ("one long line", Repeat("слово ")),
    ];

    private static (string Name, string Text)[] InHtml =>
    [
        ("divs", Repeat("<div>")),
        ("divs in lines", Repeat("<div>\n\n")),
        ("bold tags", Repeat("<b>")),
        ("bold tags with attributes", string.Concat(Enumerable.Range(0, 20000).Select(i => $"<b a={i}>")) + Repeat("<p>x", 20000)),
        ("paragraph tags", Repeat("<p>x")),
        ("cells", "<table>" + Repeat("<tr><td>")),
        ("tables in tables", Repeat("<table><tr><td>")),
        ("end tags", "<i>" + Repeat("</p>")),
        ("links in links", Repeat("<a href=x>")),
        ("drawings", Repeat("<svg><a>")),
        ("choices", Repeat("<select><option>")),
        ("attributes", "<i " + string.Concat(Enumerable.Range(0, 20000).Select(i => $"a{i}=1 ")) + ">"),
        ("anchors", string.Concat(Enumerable.Range(0, 20000).Select(_ => "<i id=a>x</i> "))),
        ("shortcodes", Repeat("{{< ")),
        ("open braces", Repeat("{{")),
        ("wiki links", Repeat("[[a]] ")),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_ends_soon_in_a_body_or_an_error(string name, string text)
    {
        Diagnosed<ParsedPage>? parsed = null;

        // A small stack, as worker threads have on some systems.
        var thread = new Thread(() => parsed = Pages.Parse("---\ntitle: А\n---\n" + text), 512 * 1024) { IsBackground = true };
        thread.Start();

        Assert.True(thread.Join(TimeSpan.FromSeconds(20)), name);
        Assert.NotNull(parsed);
        Assert.True(parsed.Value.Diagnostics.Length > 0 || parsed.Value.Value.Body.Parts.Length > 0 || string.IsNullOrWhiteSpace(text), name);
    }

    [Fact]
    public void Too_deep_quotations_are_named_with_their_line()
    {
        var parsed = Pages.Parse("---\ntitle: А\n---\nБар.\n\n" + new string('>', 200) + " x\n");

        Assert.True(parsed.Value.IsBroken);
        Assert.Equal("6:1 SG0453 error: Quotations, lists or emphasis are nested more than 64 deep here. The text is not published.\n", Reported.AsText(parsed.Diagnostics));
    }

    [Fact]
    public void Too_deep_emphasis_is_named_with_its_place()
    {
        var parsed = Pages.Parse("---\ntitle: А\n---\nБар " + Repeat("*a _b ", 60) + "c" + Repeat("_*", 60) + "\n");

        Assert.Equal("4:302 SG0453 error: Quotations, lists or emphasis are nested more than 100 deep here. The text is not published.\n", Reported.AsText(parsed.Diagnostics));
    }

    [Fact]
    public void Links_that_never_end_are_named_with_their_line()
    {
        var parsed = Pages.Parse("---\ntitle: А\n---\n\n" + Repeat("[x](", 20000));

        Assert.Equal(
            "5:1 SG0457 error: From here on the text holds more links, notes, headings or comments in one place than any text needs (over 500). It is not published. Was another file renamed to '.md'?\n",
            Reported.AsText(parsed.Diagnostics));
    }

    [Fact]
    public void Tags_that_are_never_closed_are_named_with_their_place()
    {
        var parsed = Pages.Parse("---\ntitle: А\n---\nа\n\n" + Repeat("<div>", 400));

        Assert.Equal(
            "6:1501 SG0487 error: HTML tags are nested more than 300 deep here, or as many are never closed. The text is not published.\n",
            Reported.AsText(parsed.Diagnostics));
    }

    [Fact]
    public void A_large_honest_text_is_read()
    {
        var paragraph = "Облыс әкімдігі **биыл** 12 мектеп салып жатыр, [толығырақ](x.md), «тырнақша» мен 43,5 % бар.\n\n";
        var parsed = Pages.Parse("---\ntitle: А\n---\n" + Repeat(paragraph, 10000));

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(20001, parsed.Value.Body.Parts.Length);
    }

    private static string Repeat(string text, int times = 0) => string.Concat(Enumerable.Repeat(text, times > 0 ? times : 300_000 / text.Length));
}
