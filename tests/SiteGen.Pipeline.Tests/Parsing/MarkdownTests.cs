using System.Text;
using SiteGen.Languages.Typography;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Parsing.Markdown;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Parsing;

public sealed class MarkdownTests
{
    /// <summary>
    /// The input is a body whose first line is line 4 of its file. `input text` shows headings, anchors and plain text instead of the HTML,
    /// `input trusted` is read on a site that trusts HTML, `input interview` is a release of that type, `input open` may inherit it, and
    /// `input kk` and `input ru` are set as that language is printed.
    /// </summary>
    [Fact]
    public void The_specs_hold() => SpecRun.All("Markdown", example =>
    {
        var words = (example.Input.Argument ?? "").Split(' ');
        var type = words.Contains("interview") ? ", type: interview" : words.Contains("open") ? "" : ", type: news";
        var language = words.Contains("ru") ? "ru" : "kk";
        var parsed = Pages.Parse($"---\n{{ title: А{type} }}\n---\n{example.Input.Text}", words.Contains("trusted"), language, words.Contains("ru") || words.Contains("kk"));
        var body = parsed.Value.Body;
        var shown = (words.Contains("text") ? Text(body, PlainText(example.Input.Text, words.Contains("ru") || words.Contains("kk") ? Pages.Rules(language) : null)) : Html(body)).Replace('\u00A0', '␣');
        if (parsed.Value.AsInterview is { } interview)
        {
            shown += "--- as an interview\n" + Html(interview.Value.Value) + Reported.AsText(interview.Diagnostics);
        }

        return shown + Reported.AsText(parsed.Diagnostics);
    });

    /// <summary>The HTML with its holes in braces and the place of each.</summary>
    private static string Html(PageBody body)
    {
        var text = new StringBuilder();
        foreach (var part in body.Parts)
        {
            text.Append(part switch
            {
                HtmlPart html => Encoding.UTF8.GetString(html.Utf8.AsSpan()),
                LinkPart link => $" href=\"{{{link.Target} @{Place(link.Location)}}}\"",
                ImagePart image => $"{{{(image.IsBlock ? "figure" : "image")} {image.Target} alt «{image.Alt}»{(image.Title is null ? "" : $" title «{image.Title}»")} @{Place(image.Location)}}}",
                WordPart word => $"{{{word.Key}}}",
                SpeakerPart speaker => $"{{by {speaker.Person} @{Place(speaker.Location)}}}",
                _ => throw new InvalidOperationException(),
            });
        }

        return text.Length > 0 && text[^1] != '\n' ? text.Append('\n').ToString() : text.ToString();
    }

    /// <summary>Pages do not keep it: their parser has counted it and taken it apart.</summary>
    private static string PlainText(string markdown, TypographyRules? typography) =>
        MarkdownReader.Read(markdown, "x.md", 4, new(TrustHtml: false, TurnReading.None, "kk", typography), new DiagnosticCollector()).Text.PlainText;

    private static string Text(PageBody body, string plainText)
    {
        var text = new StringBuilder();
        foreach (var heading in body.Headings)
        {
            text.Append($"h{heading.Level} {heading.Id}: {heading.Text} @{Place(heading.Location)}\n");
        }

        return text.Append($"anchors: {string.Join(" ", body.Anchors)}\nfirst: {body.FirstParagraph}\n{plainText}\n").ToString();
    }

    private static string Place(SourceLocation location) => $"{location.Line}:{location.Column}";
}
