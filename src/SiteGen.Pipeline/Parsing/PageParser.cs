using SiteGen.Languages.Search;
using SiteGen.Languages.Texts;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing.Markdown;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Parsing;

/// <summary>Parses one Markdown file. Pure: the same file, bytes and options give an equal page and equal diagnostics. Never throws.</summary>
internal static class PageParser
{
    /// <summary>The page, and whatever is wrong with its file. The languages are those of the options, in the same order.</summary>
    public static Diagnosed<ParsedPage> Parse(SourceFile file, ReadOnlyMemory<byte> bytes, ParseOptions options, IReadOnlyList<SearchLanguage> languages)
    {
        var found = new DiagnosticCollector();
        if (bytes.Length > SourceFile.LargestText)
        {
            // The scanner has reported it.
            return found.Finish(Unreadable(file));
        }

        var halves = FrontMatterSplitter.Split(bytes.Span, file.Path, found);
        var isText = TextDecoder.TryDecode(bytes.Span[halves.FrontMatter], out var head) & TextDecoder.TryDecode(bytes.Span[halves.Body], out var text);
        if (!(isText && halves.HasFrontMatter) && TextDecoder.Check(bytes.Span, file.Path) is { } fault)
        {
            return new Diagnosed<ParsedPage>(Unreadable(file), [fault]);
        }

        var frontMatter = Head(file, head, halves, options, found);
        var typography = options.TypographyOf(file.Language);
        var read = MarkdownReader.Read(text, file.Path, halves.BodyLine, new(options.TrustHtml, Turns(file, frontMatter), file.Language, typography), found);
        var language = languages.FirstOrDefault(language => language.Code == file.Language);
        var body = Counted(frontMatter, read.Text, language);
        var interview = read.AsInterview is { } other
            ? new Diagnosed<Deferred<PageBody>>(new(Counted(frontMatter, other.Value, language)), other.Diagnostics)
            : (Diagnosed<Deferred<PageBody>>?)null;
        return found.Finish(new ParsedPage(file, frontMatter, new(body), found.HasErrors) { AsInterview = interview });
    }

    /// <summary>
    /// The page as its front matter alone tells it: that of <see cref="Parse"/>, unless its text has errors. The text is taken from
    /// <paramref name="whole"/> when somebody asks for it.
    /// </summary>
    public static ParsedPage Look(SourceFile file, ReadOnlyMemory<byte> bytes, ParseOptions options, Deferred<ParsedPage> whole)
    {
        var found = new DiagnosticCollector();
        if (bytes.Length > SourceFile.LargestText)
        {
            return Unreadable(file);
        }

        var halves = FrontMatterSplitter.Split(bytes.Span, file.Path, found);
        if (!TextDecoder.TryDecode(bytes.Span[halves.FrontMatter], out var head))
        {
            return Unreadable(file);
        }

        var frontMatter = Head(file, head, halves, options, found);
        return new ParsedPage(file, frontMatter, new(() => whole.Value.Body), found.HasErrors)
        {
            AsInterview = Turns(file, frontMatter) == TurnReading.Both
                ? new(new(() => whole.Value.AsInterview?.Value.Value ?? whole.Value.Body), [])
                : null,
        };
    }

    /// <summary>The page of a file that is no text, or far too long to be one.</summary>
    public static ParsedPage Unreadable(SourceFile file) => new(file, new(), new(new PageBody()), IsBroken: true);

    private static FrontMatter Head(SourceFile file, string text, FileHalves halves, ParseOptions options, DiagnosticCollector found)
    {
        var written = halves.HasFrontMatter ? ReadFrontMatter(text, file, halves.FrontMatterLine, options, found) : new();
        return new FrontMatterTypesetter(options, file.Language).Set(written);
    }

    /// <summary>The body with what is made from its plain text, which goes no further.</summary>
    private static PageBody Counted(FrontMatter frontMatter, MarkdownText text, SearchLanguage? language) => text.Body with
    {
        ReadingLength = ReadingTime.Count(text.PlainText),
        Terms = TermsOf(frontMatter, text, language),
    };

    /// <summary>A translation may inherit its type from a file that is not read here.</summary>
    private static TurnReading Turns(SourceFile file, FrontMatter frontMatter) => frontMatter.Type switch
    {
        _ when file.Kind != SourceKind.Release => TurnReading.None,
        null => TurnReading.Both,
        { Value: ReleaseType.Interview } => TurnReading.Interview,
        _ => TurnReading.None,
    };

    private static TermSet TermsOf(FrontMatter frontMatter, MarkdownText text, SearchLanguage? language)
    {
        if (language is null)
        {
            return TermSet.None;
        }

        using var terms = new TermCollector(language);
        terms.Add(frontMatter.Title?.Value, TermField.Title);
        terms.Add(frontMatter.Summary?.Value ?? text.Body.FirstParagraph, TermField.Summary);
        terms.Add(text.PlainText, TermField.Text);
        return terms.Finish();
    }

    private static FrontMatter ReadFrontMatter(string text, SourceFile file, int firstLine, ParseOptions options, DiagnosticCollector found)
    {
        var read = YamlReader.Read(text, file.Path, firstLine);
        found.AddRange(read.Diagnostics);
        switch (read.Value)
        {
            case YamlMap map:
                var frontMatter = new FrontMatterReader(new(map, FrontMatterKeys.Release, found), options).Read();
                if (map["title"] is null or YamlScalar { IsNull: true } || (map["title"] is YamlScalar written && string.IsNullOrWhiteSpace(written.Text)))
                {
                    found.Add(FrontMatterRules.MissingTitle(new(file.Path, firstLine - 1, 1)));
                }

                return frontMatter;
            case null when !read.HasErrors:
                found.Add(FrontMatterRules.MissingTitle(new(file.Path, firstLine - 1, 1)));
                break;
            case { } other:
                found.Add(FrontMatterRules.NotMap(other.Location));
                break;
        }

        return new();
    }
}
