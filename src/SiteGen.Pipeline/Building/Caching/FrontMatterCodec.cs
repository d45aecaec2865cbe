using NodaTime;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>The front matter of <see cref="PageCodec"/>: what is stated, each with its key's number; what is not, takes no byte.</summary>
internal static class FrontMatterCodec
{
    public static void Write(FrontMatter page, BlobWriter to)
    {
        Optional(to, page.Title, Text);
        Optional(to, page.Summary, Text);
        Optional(to, page.Slug, Text);
        PageCodec.List(to, page.Aliases, Text);
        Optional(to, page.Id, Text);
        Optional(to, page.Date, Moment);
        Optional(to, page.Updated, Moment);
        Optional(to, page.Embargo, Moment);
        Optional(to, page.Expires, Moment);
        Optional(to, page.EventDate, Moment);
        Optional(to, page.EventEnd, Moment);
        Optional(to, page.Type, static (type, to) =>
        {
            to.Number((int)type.Value);
            PageCodec.Place(to, type.Location);
        });
        Optional(to, page.Regions, Texts);
        Optional(to, page.Tags, Texts);
        Optional(to, page.Projects, Texts);
        Optional(to, page.People, Texts);
        Optional(to, page.Authors, Texts);
        Optional(to, page.Contacts, Texts);
        Optional(to, page.Boilerplate, Texts);
        Reference(to, page.Image, Picture);
        Optional(to, page.Gallery, static (items, to) => PageCodec.List(to, items, Picture));
        Optional(to, page.Attachments, static (items, to) => PageCodec.List(to, items, Attachment));
        Optional(to, page.Figures, static (items, to) => PageCodec.List(to, items, Figure));
        PageCodec.List(to, page.Corrections, static (correction, to) =>
        {
            Moment(correction.Date, to);
            Text(correction.Text, to);
        });
        Reference(to, page.Withdrawn, static (notice, to) =>
        {
            Moment(notice.Date, to);
            Optional(to, notice.Reason, Text);
        });
        Optional(to, page.Featured, Flag);
        Optional(to, page.Draft, Flag);
        Reference(to, page.PaidBy, Localized);
        Reference(to, page.Source, static (source, to) =>
        {
            to.Text(source.Name);
            Reference(to, source.Url, static (url, to) => to.Text(url));
        });
        Reference(to, page.Extra, Yaml);
    }

    public static FrontMatter Read(string path, ref BlobReader from) => new()
    {
        Title = Optional(path, ref from, Text),
        Summary = Optional(path, ref from, Text),
        Slug = Optional(path, ref from, Text),
        Aliases = PageCodec.List(path, ref from, Text),
        Id = Optional(path, ref from, Text),
        Date = Optional(path, ref from, Moment),
        Updated = Optional(path, ref from, Moment),
        Embargo = Optional(path, ref from, Moment),
        Expires = Optional(path, ref from, Moment),
        EventDate = Optional(path, ref from, Moment),
        EventEnd = Optional(path, ref from, Moment),
        Type = Optional(path, ref from, static (string path, ref BlobReader from) =>
            new Located<ReleaseType>((ReleaseType)from.Number(), PageCodec.Place(path, ref from))),
        Regions = Optional(path, ref from, Texts),
        Tags = Optional(path, ref from, Texts),
        Projects = Optional(path, ref from, Texts),
        People = Optional(path, ref from, Texts),
        Authors = Optional(path, ref from, Texts),
        Contacts = Optional(path, ref from, Texts),
        Boilerplate = Optional(path, ref from, Texts),
        Image = Reference(path, ref from, Picture),
        Gallery = Optional(path, ref from, static (string path, ref BlobReader from) => PageCodec.List(path, ref from, Picture)),
        Attachments = Optional(path, ref from, static (string path, ref BlobReader from) => PageCodec.List(path, ref from, Attachment)),
        Figures = Optional(path, ref from, static (string path, ref BlobReader from) => PageCodec.List(path, ref from, Figure)),
        Corrections = PageCodec.List(path, ref from, static (string path, ref BlobReader from) =>
            new Correction(Moment(path, ref from), Text(path, ref from))),
        Withdrawn = Reference(path, ref from, static (string path, ref BlobReader from) =>
            new Withdrawal(Moment(path, ref from), Optional(path, ref from, Text))),
        Featured = Optional(path, ref from, Flag),
        Draft = Optional(path, ref from, Flag),
        PaidBy = Reference(path, ref from, Localized),
        Source = Reference(path, ref from, static (string path, ref BlobReader from) =>
            new Reprint(from.Text(), Reference(path, ref from, static (string _, ref BlobReader from) => from.Text()))),
        Extra = Reference(path, ref from, static (string path, ref BlobReader from) => (YamlMap)Yaml(path, ref from)), // Only maps are written there.
    };

    private static void Optional<T>(BlobWriter to, T? value, Action<T, BlobWriter> write)
        where T : struct
    {
        to.Flag(value is not null);
        if (value is { } stated)
        {
            write(stated, to);
        }
    }

    private static T? Optional<T>(string path, ref BlobReader from, PageCodec.Reading<T> read)
        where T : struct => from.Flag() ? read(path, ref from) : null;

    private static void Reference<T>(BlobWriter to, T? value, Action<T, BlobWriter> write)
        where T : class
    {
        to.Flag(value is not null);
        if (value is not null)
        {
            write(value, to);
        }
    }

    private static T? Reference<T>(string path, ref BlobReader from, PageCodec.Reading<T> read)
        where T : class => from.Flag() ? read(path, ref from) : null;

    private static void Text(Located<string> text, BlobWriter to)
    {
        to.Text(text.Value);
        PageCodec.Place(to, text.Location);
    }

    private static Located<string> Text(string path, ref BlobReader from) => new(from.Text(), PageCodec.Place(path, ref from));

    private static void Texts(EquatableArray<Located<string>> texts, BlobWriter to) => PageCodec.List(to, texts, Text);

    private static EquatableArray<Located<string>> Texts(string path, ref BlobReader from) => PageCodec.List(path, ref from, Text);

    private static void Flag(Located<bool> flag, BlobWriter to)
    {
        to.Flag(flag.Value);
        PageCodec.Place(to, flag.Location);
    }

    private static Located<bool> Flag(string path, ref BlobReader from) => new(from.Flag(), PageCodec.Place(path, ref from));

    private static void Number(Located<decimal> number, BlobWriter to)
    {
        to.Decimal(number.Value);
        PageCodec.Place(to, number.Location);
    }

    private static Located<decimal> Number(string path, ref BlobReader from) => new(from.Decimal(), PageCodec.Place(path, ref from));

    private static void Moment(Located<PageMoment> moment, BlobWriter to)
    {
        var (local, offset, hasTime) = moment.Value;
        to.Number(local.Year);
        to.Number(local.Month);
        to.Number(local.Day);
        to.Long(local.NanosecondOfDay);
        Optional(to, offset, static (offset, to) => to.Number(offset.Seconds));
        to.Flag(hasTime);
        PageCodec.Place(to, moment.Location);
    }

    private static Located<PageMoment> Moment(string path, ref BlobReader from)
    {
        var date = new LocalDate(from.Number(), from.Number(), from.Number());
        var local = date.At(LocalTime.FromNanosecondsSinceMidnight(from.Long()));
        var offset = Optional(path, ref from, static (string _, ref BlobReader from) => Offset.FromSeconds(from.Number()));
        return new(new PageMoment(local, offset, from.Flag()), PageCodec.Place(path, ref from));
    }

    private static void Localized(LocalizedText text, BlobWriter to) => PageCodec.List(to, text.Texts, static (wording, to) =>
    {
        Reference(to, wording.Language, static (language, to) => to.Text(language));
        Text(wording.Text, to);
    });

    private static LocalizedText Localized(string path, ref BlobReader from)
    {
        var texts = PageCodec.List(path, ref from, static (string path, ref BlobReader from) =>
            new LanguageText(Reference(path, ref from, static (string _, ref BlobReader from) => from.Text()), Text(path, ref from)));
        return texts.IsEmpty ? LocalizedText.None : new LocalizedText(texts);
    }

    private static void Picture(MediaItem picture, BlobWriter to)
    {
        Text(picture.Source, to);
        Localized(picture.Alt, to);
        Localized(picture.Caption, to);
        Localized(picture.Credit, to);
    }

    private static MediaItem Picture(string path, ref BlobReader from) =>
        new(Text(path, ref from), Localized(path, ref from), Localized(path, ref from), Localized(path, ref from));

    private static void Attachment(Attachment attachment, BlobWriter to)
    {
        Text(attachment.File, to);
        Localized(attachment.Title, to);
    }

    private static Attachment Attachment(string path, ref BlobReader from) => new(Text(path, ref from), Localized(path, ref from));

    internal static void Figure(Figure figure, BlobWriter to)
    {
        Number(figure.Value, to);
        Optional(to, figure.Of, Number);
        Optional(to, figure.Previous, Number);
        Localized(figure.Unit, to);
        Localized(figure.Label, to);
        Localized(figure.Period, to);
    }

    private static Figure Figure(string path, ref BlobReader from) => new()
    {
        Value = Number(path, ref from),
        Of = Optional(path, ref from, Number),
        Previous = Optional(path, ref from, Number),
        Unit = Localized(path, ref from),
        Label = Localized(path, ref from),
        Period = Localized(path, ref from),
    };

    private static void Yaml(YamlNode node, BlobWriter to)
    {
        switch (node)
        {
            case YamlMap map:
                to.Number(0);
                PageCodec.List(to, map.Entries, static (entry, to) =>
                {
                    Text(entry.Key, to);
                    Yaml(entry.Value, to);
                });
                break;
            case YamlList list:
                to.Number(1);
                PageCodec.List(to, list.Items, Yaml);
                break;
            case YamlScalar scalar:
                to.Number(2);
                to.Text(scalar.Text);
                to.Flag(scalar.IsQuoted);
                break;
            default:
                throw new InvalidOperationException($"No form for {node.GetType().Name}.");
        }

        PageCodec.Place(to, node.Location);
    }

    private static YamlNode Yaml(string path, ref BlobReader from)
    {
        switch (from.Number())
        {
            case 0:
                var entries = PageCodec.List(path, ref from, static (string path, ref BlobReader from) => new YamlEntry(Text(path, ref from), Yaml(path, ref from)));
                return new YamlMap(entries, PageCodec.Place(path, ref from));
            case 1:
                var items = PageCodec.List(path, ref from, Yaml);
                return new YamlList(items, PageCodec.Place(path, ref from));
            default:
                return new YamlScalar(from.Text(), from.Flag(), PageCodec.Place(path, ref from));
        }
    }
}
