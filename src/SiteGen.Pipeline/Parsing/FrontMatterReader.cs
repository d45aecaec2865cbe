using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Parsing;

/// <summary>Reads front matter: one line for each key of the contract; what is not named here is reported as unknown.</summary>
internal sealed class FrontMatterReader(YamlFields root, ParseOptions options)
{
    private readonly DiagnosticCollector found = root.Found;
    private readonly EquatableArray<string> languages = options.Languages;

    /// <summary>What the map states.</summary>
    public FrontMatter Read()
    {
        var frontMatter = new FrontMatter
        {
            Title = root.Text("title"),
            Summary = root.Text("summary"),
            Slug = AddressReader.Slug(root.Text("slug"), languages, found),
            Aliases = AddressReader.Aliases(root.Texts("aliases"), found),
            Id = AddressReader.Id(root.Text("id"), found),
            Date = Moment(root, "date"),
            Updated = Moment(root, "updated"),
            Embargo = Moment(root, "embargo"),
            Expires = Moment(root, "expires"),
            EventDate = Moment(root, "event_date"),
            EventEnd = Moment(root, "event_end"),
            Type = Type(),
            Regions = Ids("region"),
            Tags = Ids("tags"),
            Projects = Ids("projects"),
            People = Ids("people"),
            Authors = Ids("authors"),
            Contacts = Ids("contacts"),
            Boilerplate = Ids("boilerplate"),
            Image = root.Node("image") is { } image ? Picture(image, "image") : null,
            Gallery = Many("gallery", node => Picture(node, "gallery")),
            Attachments = Many("attachments", Attachment),
            Figures = Many("figures", Figure),
            Corrections = Many("corrections", Correction) ?? [],
            Withdrawn = Withdrawn(),
            Featured = root.Boolean("featured"),
            Draft = root.Boolean("draft"),
            PaidBy = root.Node("paid_by") is null ? null : root.Localized("paid_by", languages),
            Source = Source(),
            Extra = root.Fields("extra")?.Map,
        };
        root.ReportUnknown();
        return frontMatter;
    }

    private Located<PageMoment>? Moment(YamlFields fields, string key) =>
        fields.Text(key) is { } text ? MomentParser.Read(text, key, found) : null;

    private Located<ReleaseType>? Type()
    {
        if (root.Text("type") is not { } type)
        {
            return null;
        }

        if (ReleaseTypeNames.Find(type.Value) is { } known)
        {
            return type.With(known);
        }

        found.Add(FrontMatterRules.UnknownType(type, ReleaseTypeNames.All));
        return null;
    }

    private EquatableArray<Located<string>>? Ids(string key)
    {
        if (root.Texts(key) is not { } texts)
        {
            return null;
        }

        var ids = new List<Located<string>>(texts.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!seen.Add(text.Value))
            {
                found.Add(FrontMatterRules.Repeated(text, key));
            }
            else
            {
                ids.Add(text);
            }
        }

        return EquatableArray.Own(ids.ToArray());
    }

    private EquatableArray<T>? Many<T>(string key, Func<YamlNode, T?> read)
        where T : class
    {
        if (root.Items(key) is not { } items)
        {
            return null;
        }

        var values = new List<T>(items.Count);
        foreach (var item in items)
        {
            if (item is not YamlScalar { IsNull: true } && read(item) is { } value)
            {
                values.Add(value);
            }
        }

        return EquatableArray.Own(values.ToArray());
    }

    private MediaItem? Picture(YamlNode node, string key)
    {
        if (node is not YamlMap map)
        {
            return root.TextOf(node, key) is { } name && AddressReader.File(name, found) is { } file
                ? new(file, LocalizedText.None, LocalizedText.None, LocalizedText.None)
                : null;
        }

        var fields = root.Of(map, key);
        var source = fields.Text("src");
        if (source is null && fields.Node("src") is null)
        {
            found.Add(FrontMatterRules.MissingPart(map.Location, key, "src"));
        }

        var picture = new MediaItem(
            source ?? default,
            fields.Localized("alt", languages, TextForm.MayBeEmpty),
            fields.Localized("caption", languages),
            fields.Localized("credit", languages));
        fields.ReportUnknown();
        return source is { } written && AddressReader.File(written, found) is not null ? picture : null;
    }

    private Attachment? Attachment(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return root.TextOf(node, "attachments") is { } name && AddressReader.File(name, found) is { } single
                ? new(single, LocalizedText.None)
                : null;
        }

        var fields = root.Of(map, "attachments");
        var file = fields.Text("file");
        if (file is null && fields.Node("file") is null)
        {
            found.Add(FrontMatterRules.MissingPart(map.Location, "attachments", "file"));
        }

        var title = fields.Localized("title", languages);
        fields.ReportUnknown();
        return file is { } written && AddressReader.File(written, found) is { } checkedFile ? new(checkedFile, title) : null;
    }

    private Figure? Figure(YamlNode node)
    {
        if (root.EntryOf(node, "figures") is not { } fields)
        {
            return null;
        }

        var value = fields.Number("value");
        if (value is null && fields.Node("value") is null)
        {
            found.Add(FrontMatterRules.MissingPart(node.Location, "figures", "value"));
        }

        var figure = new Figure
        {
            Value = value ?? default,
            Of = fields.Number("of"),
            Previous = fields.Number("previous"),
            Unit = fields.Localized("unit", languages),
            Label = fields.Localized("label", languages),
            Period = fields.Localized("period", languages),
        };
        fields.ReportUnknown();
        if (value is { } part && figure.Of is { } whole && part.Value > whole.Value)
        {
            found.Add(FrontMatterRules.PartOverWhole(part.Location, part.Value, whole.Value));
        }

        return value is null ? null : figure;
    }

    private Correction? Correction(YamlNode node)
    {
        if (root.EntryOf(node, "corrections") is not { } fields)
        {
            return null;
        }

        var date = Dated(fields, node, "corrections");
        var text = fields.Text("text");
        if (text is null && fields.Node("text") is not (YamlList or YamlMap))
        {
            found.Add(FrontMatterRules.MissingPart(node.Location, "corrections", "text"));
        }

        fields.ReportUnknown();
        return date is { } day && text is { } wording ? new(day, wording) : null;
    }

    private Withdrawal? Withdrawn()
    {
        if (root.Fields("withdrawn") is not { } fields)
        {
            return null;
        }

        var date = Dated(fields, fields.Map, "withdrawn");
        var reason = fields.Text("reason");
        fields.ReportUnknown();
        return date is { } day ? new(day, reason) : null;
    }

    private Located<PageMoment>? Dated(YamlFields fields, YamlNode node, string list)
    {
        if (fields.Node("date") is null)
        {
            found.Add(FrontMatterRules.MissingPart(node.Location, list, "date"));
        }

        return Moment(fields, "date");
    }

    private Reprint? Source()
    {
        switch (root.Node("source"))
        {
            case null:
                return null;
            case YamlMap map:
                var fields = root.Of(map, "source");
                var name = fields.Text("name");
                var url = fields.Text("url");
                if (name is null)
                {
                    found.Add(FrontMatterRules.MissingPart(map.Location, "source", "name"));
                }

                if (url is { } written && !(Uri.TryCreate(written.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
                {
                    found.Add(ConfigurationRules.BadWebAddress(written, "url"));
                    url = null;
                }

                fields.ReportUnknown();
                return name is { } outlet ? new(outlet.Value, url?.Value) : null;
            case var node:
                return root.TextOf(node, "source") is { } text ? new(text.Value, null) : null;
        }
    }
}
