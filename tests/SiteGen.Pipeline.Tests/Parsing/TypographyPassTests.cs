using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Pipeline.Parsing;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Parsing;

/// <summary>Whatever a text is made of, typography changes spaces, quotation marks and dashes of its words, and nothing else.</summary>
public sealed class TypographyPassTests
{
    private static readonly string[] Pieces =
    [
        "сөз ", "\"Ауыл\" ", "**\"қалың\"** ", "\"*көлбеу*\" ", "- ", "– ", "— ", "в ", "5 км ", "\n", "\n\n", "\n- ", "\n> ", "\n## ", "`\"код\" - 5 км` ", "<https://a.kz/\"b\"-c> ",
        "[\"сілтеме\" - а](/a-\"b\"/ \"атау - 5 км\") ", "![\"сурет\" - а](a.jpg \"жазу - 5 км\") ", "<span title=\"а - 5 км\">\"б\" - в</span> ", "<span lang=\"en\">\"x\" - y</span> ",
        "&quot;", "&nbsp;", "\\\"", "\n\n    \"код\" - 5\n\n", "\n::: verbatim\n\"а\" - 5 км\n:::\n", "\n::: facts \"Атау\" - 5\n\"а\" - б\n:::\n", "\n| \"а\" | б - в |\n| --- | --- |\n| 5 км | \"г\" |\n", "2023-2027 ", "«", "»", "„", "“", "[^1]", "\n\n[^1]: \"а\" - б\n",
    ];

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void Tags_addresses_attributes_and_code_are_the_same_and_words_differ_in_nothing_but_marks(string language)
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(texts, text => Differences(text, language).Length == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void The_test_above_sees_a_difference() => Assert.Equal("<b> is not <i>", Compare("а <b>", "а <i>"));

    private static string Differences(string text, string language)
    {
        var front = $"---\ntitle: А\ntype: news\n---\n{text}";
        var plain = Pages.Parse(front, language: language).Value.Body;
        var set = Pages.Parse(front, language: language, isTypeset: true).Value.Body;
        var targets = plain.Parts.OfType<LinkPart>().Select(link => link.Target).SequenceEqual(set.Parts.OfType<LinkPart>().Select(link => link.Target), StringComparer.Ordinal)
            && plain.Parts.OfType<ImagePart>().Select(image => (image.Target, image.Alt)).SequenceEqual(set.Parts.OfType<ImagePart>().Select(image => (image.Target, image.Alt)))
            && plain.Anchors == set.Anchors;
        return targets ? Compare(Html(plain), Html(set)) : "Targets, alternative texts or anchors differ.";
    }

    /// <summary>What differs between two pages beside the marks of their words; empty when nothing does.</summary>
    private static string Compare(string plain, string set)
    {
        var (left, right) = (Runs(plain), Runs(set));
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            if (i >= left.Count || i >= right.Count)
            {
                return "There are more pieces.";
            }

            var (one, other) = (left[i], right[i]);
            if (one.IsWord && other.IsWord ? Printed.Fold(one.Text) != Printed.Fold(other.Text) : one.Text != other.Text)
            {
                return $"{one.Text} is not {other.Text}";
            }
        }

        return "";
    }

    /// <summary>Tags, code, and the words between them.</summary>
    private static List<(string Text, bool IsWord)> Runs(string html)
    {
        var runs = new List<(string, bool)>();
        for (var at = 0; at < html.Length;)
        {
            var isCode = html.AsSpan(at).StartsWith("<code");
            var end = isCode ? html.IndexOf("</code>", at, StringComparison.Ordinal) : html[at] == '<' ? html.IndexOf('>', at) + 1 : html.IndexOf('<', at);
            end = end <= at ? html.Length : end;
            var isWord = html[at] != '<';
            runs.Add((isWord ? html[at..end].Replace("&quot;", "\"", StringComparison.Ordinal) : html[at..end], isWord));
            at = end;
        }

        return runs;
    }

    private static string Html(PageBody body) => string.Concat(body.Parts.OfType<HtmlPart>().Select(part => Encoding.UTF8.GetString(part.Utf8.AsSpan())));
}
