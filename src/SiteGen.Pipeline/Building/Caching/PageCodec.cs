using SiteGen.Languages.Search;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Turns a parsed page into bytes and back into an equal page. The file itself is not among them: whoever reads knows it. Every place of a page
/// lies in its own file, so only line, column and length are kept.
/// </summary>
internal static class PageCodec
{
    public static void Write(ParsedPage page, BlobWriter to)
    {
        to.Flag(page.IsBroken);
        FrontMatterCodec.Write(page.FrontMatter, to);
        var body = page.Body;
        to.Text(body.FirstParagraph);
        to.Number(body.ReadingLength);
        to.Bytes(body.Terms.Packed.AsSpan());
        List(to, body.Headings, static (heading, to) =>
        {
            to.Number(heading.Level);
            to.Text(heading.Id);
            to.Text(heading.Text);
            Place(to, heading.Location);
        });
        List(to, body.Anchors, static (anchor, to) => to.Text(anchor));
        List(to, body.Parts, Part);
    }

    public static ParsedPage Read(Sources.SourceFile file, ref BlobReader from)
    {
        var isBroken = from.Flag();
        var frontMatter = FrontMatterCodec.Read(file.Path, ref from);
        return new ParsedPage(
            file,
            frontMatter,
            new PageBody
            {
                FirstParagraph = from.Text(),
                ReadingLength = from.Number(),
                Terms = new TermSet(EquatableArray.Own(from.Bytes())),
                Headings = Headings(file.Path, ref from),
                Anchors = Texts(ref from),
                Parts = Parts(file.Path, ref from),
            },
            isBroken);
    }

    internal static void List<T>(BlobWriter to, EquatableArray<T> items, Action<T, BlobWriter> write)
    {
        to.Number(items.Length);
        foreach (var item in items)
        {
            write(item, to);
        }
    }

    internal static void Place(BlobWriter to, SourceLocation place)
    {
        to.Number(place.Line);
        to.Number(place.Column);
        to.Number(place.Length);
    }

    internal static SourceLocation Place(string path, ref BlobReader from) => new(path, from.Number(), from.Number(), from.Number());

    private static void Part(BodyPart part, BlobWriter to)
    {
        switch (part)
        {
            case HtmlPart html:
                to.Number(0);
                to.Bytes(html.Utf8.AsSpan());
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
            default:
                throw new InvalidOperationException($"No form for {part.GetType().Name}.");
        }
    }

    private static EquatableArray<BodyPart> Parts(string path, ref BlobReader from)
    {
        var parts = new BodyPart[from.Number()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = from.Number() switch
            {
                0 => new HtmlPart(EquatableArray.Own(from.Bytes())),
                1 => new LinkPart(from.Text(), Place(path, ref from)),
                _ => Image(path, ref from),
            };
        }

        return EquatableArray.Own(parts);
    }

    private static ImagePart Image(string path, ref BlobReader from)
    {
        var target = from.Text();
        var alt = from.Text();
        var hasTitle = from.Flag();
        var title = from.Text();
        return new ImagePart(target, alt, hasTitle ? title : null, from.Flag(), Place(path, ref from));
    }

    private static EquatableArray<Heading> Headings(string path, ref BlobReader from)
    {
        var headings = new Heading[from.Number()];
        for (var i = 0; i < headings.Length; i++)
        {
            headings[i] = new Heading(from.Number(), from.Text(), from.Text(), Place(path, ref from));
        }

        return EquatableArray.Own(headings);
    }

    private static EquatableArray<string> Texts(ref BlobReader from)
    {
        var texts = new string[from.Number()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = from.Text();
        }

        return EquatableArray.Own(texts);
    }
}
