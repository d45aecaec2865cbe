using SiteGen.Languages.Search;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Turns a parsed page into bytes and back into an equal page. The file itself is not among them: whoever reads knows it. Every place of a page
/// lies in its own file, so only line, column and length are kept. The HTML stands apart from all else, in the order of its parts, so that it
/// need not be read with the page.
/// </summary>
internal static class PageCodec
{
    /// <summary>Reads one item of a file.</summary>
    internal delegate T Reading<T>(string path, ref BlobReader from);

    /// <summary>Writes a page to <paramref name="to"/> and its HTML to <paramref name="html"/>.</summary>
    public static void Write(Diagnosed<ParsedPage> page, BlobWriter to, BlobWriter html)
    {
        DiagnosticCodec.Write(page.Diagnostics, to);
        to.Flag(page.Value.IsBroken);
        FrontMatterCodec.Write(page.Value.FrontMatter, to);
        Write(page.Value.Body, to, html);
        to.Flag(page.Value.AsInterview is not null);
        if (page.Value.AsInterview is { } interview)
        {
            DiagnosticCodec.Write(interview.Diagnostics, to);
            Write(interview.Value.Value, to, html);
        }
    }

    /// <summary>Reads a page of a file; <paramref name="fetch"/> gives a piece of its HTML by place and length, when it is asked for.</summary>
    public static Diagnosed<ParsedPage> Read(SourceFile file, ref BlobReader from, Func<int, int, ReadOnlyMemory<byte>> fetch)
    {
        var at = 0;
        var diagnostics = DiagnosticCodec.Read(ref from);
        var isBroken = from.Flag();
        var frontMatter = FrontMatterCodec.Read(file.Path, ref from);
        var body = Body(file.Path, ref from, fetch, ref at);
        Diagnosed<Deferred<PageBody>>? interview = null;
        if (from.Flag())
        {
            var disorder = DiagnosticCodec.Read(ref from);
            interview = new Diagnosed<Deferred<PageBody>>(new(Body(file.Path, ref from, fetch, ref at)), disorder);
        }

        return new Diagnosed<ParsedPage>(new ParsedPage(file, frontMatter, new(body), isBroken) { AsInterview = interview }, diagnostics);
    }

    internal static void List<T>(BlobWriter to, EquatableArray<T> items, Action<T, BlobWriter> write)
    {
        to.Number(items.Length);
        foreach (var item in items)
        {
            write(item, to);
        }
    }

    internal static EquatableArray<T> List<T>(string path, ref BlobReader from, Reading<T> read)
    {
        var items = new T[from.Number()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(path, ref from);
        }

        return EquatableArray.Own(items);
    }

    internal static void Place(BlobWriter to, SourceLocation place)
    {
        to.Number(place.Line);
        to.Number(place.Column);
        to.Number(place.Length);
    }

    internal static SourceLocation Place(string path, ref BlobReader from) => new(path, from.Number(), from.Number(), from.Number());

    private static void Write(PageBody body, BlobWriter to, BlobWriter html)
    {
        to.Text(body.FirstParagraph);
        to.Number(body.ReadingLength);
        to.Bytes(body.Terms.Packed.AsSpan());
        List(to, body.FrameOrigins, static (origin, to) => to.Text(origin));
        List(to, body.Headings, static (heading, to) =>
        {
            to.Number(heading.Level);
            to.Text(heading.Id);
            to.Text(heading.Text);
            Place(to, heading.Location);
        });
        List(to, body.Anchors, static (anchor, to) => to.Text(anchor));
        to.Number(body.Parts.Length);
        foreach (var part in body.Parts)
        {
            Write(part, to, html);
        }
    }

    private static PageBody Body(string path, ref BlobReader from, Func<int, int, ReadOnlyMemory<byte>> fetch, ref int at) => new()
    {
        FirstParagraph = from.Text(),
        ReadingLength = from.Number(),
        Terms = new TermSet(EquatableArray.Own(from.Bytes())),
        FrameOrigins = List(path, ref from, Text),
        Headings = List(path, ref from, Heading),
        Anchors = List(path, ref from, Text),
        Parts = Parts(path, ref from, fetch, ref at),
    };

    private static void Write(BodyPart part, BlobWriter to, BlobWriter html)
    {
        switch (part)
        {
            case HtmlPart { Utf8: var bytes }:
                to.Number(0);
                to.Number(bytes.AsSpan().Length);
                html.Raw(bytes.AsSpan());
                break;
            case LinkPart link:
                to.Number(1);
                to.Text(link.Target);
                Place(to, link.Location);
                break;
            case ImagePart image:
                to.Number(2);
                to.Text(image.Target);
                to.Text(image.Alt);
                to.Flag(image.Title is not null);
                to.Text(image.Title ?? "");
                to.Flag(image.IsBlock);
                Place(to, image.Location);
                break;
            case SpeakerPart speaker:
                to.Number(3);
                to.Text(speaker.Person);
                Place(to, speaker.Location);
                break;
            case WordPart word:
                to.Number(4);
                to.Text(word.Key);
                break;
            default:
                throw new InvalidOperationException($"No form for {part.GetType().Name}.");
        }
    }

    private static EquatableArray<BodyPart> Parts(string path, ref BlobReader from, Func<int, int, ReadOnlyMemory<byte>> fetch, ref int at)
    {
        var parts = new BodyPart[from.Number()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = from.Number() switch
            {
                0 => Html(from.Number(), fetch, ref at),
                1 => new LinkPart(from.Text(), Place(path, ref from)),
                2 => Image(path, ref from),
                3 => new SpeakerPart(from.Text(), Place(path, ref from)),
                _ => new WordPart(from.Text()),
            };
        }

        return EquatableArray.Own(parts);
    }

    private static HtmlPart Html(int length, Func<int, int, ReadOnlyMemory<byte>> fetch, ref int at)
    {
        var start = at;
        at += length;
        return new HtmlPart(new HtmlBytes(() => fetch(start, length)));
    }

    private static ImagePart Image(string path, ref BlobReader from)
    {
        var target = from.Text();
        var alt = from.Text();
        var hasTitle = from.Flag();
        var title = from.Text();
        return new ImagePart(target, alt, hasTitle ? title : null, from.Flag(), Place(path, ref from));
    }

    private static Heading Heading(string path, ref BlobReader from) => new(from.Number(), from.Text(), from.Text(), Place(path, ref from));

    private static string Text(string path, ref BlobReader from) => from.Text();
}
