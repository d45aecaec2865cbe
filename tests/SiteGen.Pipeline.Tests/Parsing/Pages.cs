using System.Text;
using SiteGen.Languages;
using SiteGen.Languages.Search;
using SiteGen.Languages.Typography;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Tests.Parsing;

/// <summary>The one way in which the tests of this folder call the parser.</summary>
internal static class Pages
{
    public static Diagnosed<ParsedPage> Parse(string text, bool trustHtml = false, string language = "kk", bool isTypeset = false) =>
        Parse(Encoding.UTF8.GetBytes(text), trustHtml, language, isTypeset);

    public static Diagnosed<ParsedPage> Parse(byte[] bytes, bool trustHtml = false, string language = "kk", bool isTypeset = false) =>
        PageParser.Parse(
            new()
            {
                Path = $"content/news/2025/x.{language}.md",
                Kind = SourceKind.Release,
                Length = bytes.Length,
                Stamp = 0,
                Language = language,
                TranslationKey = "news/2025/x",
                Section = "news",
                Name = "x",
            },
            bytes,
            new(["kk", "ru"], trustHtml, [], isTypeset ? [Rules("kk"), Rules("ru")] : []),
            [SearchLanguage.Of("kk", []), SearchLanguage.Of("ru", [])]);

    public static TypographyRules? Rules(string language) => LanguageFormats.BuiltIn(language) is { Typography: { } rules } formats ? rules with { Quotes = formats.Quotes } : null;

    public static string[] Describe(PageBody body) => body.Parts.Select(Describe).ToArray();

    private static string Describe(BodyPart part) => part switch
    {
        HtmlPart html => Encoding.UTF8.GetString(html.Utf8.AsSpan()),
        LinkPart link => $"link {link.Target} {link.Location.Line}:{link.Location.Column}",
        ImagePart image => $"{(image.IsBlock ? "block image" : "image")} {image.Target} [{image.Alt}] {image.Title} {image.Location.Line}:{image.Location.Column}",
        WordPart word => $"word {word.Key}",
        SpeakerPart speaker => $"speaker {speaker.Person} {speaker.Location.Line}:{speaker.Location.Column}",
        _ => throw new InvalidOperationException(),
    };
}
