using System.Buffers;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Configuration;

/// <summary>Reads `site.yml`. There is a configuration only when nothing in it is an error: everything after depends on it.</summary>
internal sealed class ConfigurationReader
{
    /// <summary>The file that makes a folder a site.</summary>
    public const string FileName = "site.yml";

    private static readonly SiteTimeZone DefaultZone = new("Asia/Almaty");

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly YamlFields root;
    private readonly DiagnosticCollector found;
    private readonly EquatableArray<string> codes;

    /// <summary>The languages that texts may be in; none where `languages` itself is in error, so that it is not told again at every text.</summary>
    private readonly EquatableArray<string> textCodes;

    private ConfigurationReader(YamlFields root, DiagnosticCollector found)
    {
        this.root = root;
        this.found = found;
        codes = LanguageCodes();
        textCodes = found.HasErrors ? [] : codes;
    }

    /// <summary>The settings of a site, with what the command line puts in their place; null when they cannot be used.</summary>
    public static Diagnosed<SiteConfiguration?> Read(BuildRequest request, ISourceFolder folder)
    {
        var faults = new DiagnosticCollector();
        var configuration = Map(folder, faults) is { } map
            ? new ConfigurationReader(new(map, SettingsKeys.Site, faults), faults).Settings(request)
            : null;
        return faults.Finish(faults.HasErrors ? null : configuration);
    }

    private static YamlMap? Map(ISourceFolder folder, DiagnosticCollector found)
    {
        var file = folder.Read(FileName);
        if (!file.IsRead)
        {
            found.Add(file.IsMissing ? ConfigurationRules.MissingFile() : FileRules.Unreadable(FileName, file.Fault!));
            return null;
        }

        if (found.Take(TextDecoder.Decode(file.Bytes.Span, FileName)) is not { } text)
        {
            return null;
        }

        var node = found.Take(YamlReader.Read(text, FileName));
        if (node is not YamlMap && !found.HasErrors)
        {
            found.Add(ConfigurationRules.NotSettings(node?.Location ?? new(FileName, 1, 1)));
        }

        return node as YamlMap;
    }

    /// <summary>One line for each key; what is not named here is reported as unknown.</summary>
    private SiteConfiguration? Settings(BuildRequest request)
    {
        var feeds = root.Fields("feeds");
        var theme = root.Fields("theme");
        var usual = new SiteConfiguration { Title = LocalizedText.None, BaseUrl = new("https", "localhost", "/"), Languages = [new("kk", 0)], TimeZone = DefaultZone };
        var settings = usual with
        {
            Title = Required("title", "title: { kk: \"…\", ru: \"…\" }", root.Localized("title", textCodes)),
            Description = root.Localized("description", textCodes),
            BaseUrl = Address(request) ?? usual.BaseUrl,
            Languages = codes.Select((code, index) => new Language(code, index)).ToEquatableArray(),
            TimeZone = Zone(),
            Organization = Organization(root.Fields("organization")),
            Contacts = Named("contacts", Contact),
            Boilerplate = Named("boilerplate", (id, node) => new NoteSettings(id, root.LocalizedOf(node, id, textCodes, TextForm.Lines))),
            PerPage = root.Integer("per_page", 1, 1000)?.Value ?? usual.PerPage,
            FeedItems = feeds?.Integer("items", 1, 1000)?.Value ?? usual.FeedItems,
            Permalink = Permalink() ?? usual.Permalink,
            Translations = Translations(),
            UnknownTags = Choice("unknown_tags", ["error", "warn"]) == "warn" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            TrustHtml = Choice("html", ["safe", "trusted"]) == "trusted",
            Typography = root.Boolean("typography")?.Value ?? usual.Typography,
            Accent = theme is null ? null : Colour(theme),
            Extra = root.Node("extra"),
        };
        feeds?.ReportUnknown();
        theme?.ReportUnknown();
        root.ReportUnknown();
        return settings;
    }

    private LocalizedText Required(string key, string example, LocalizedText text)
    {
        if (root.Node(key) is null)
        {
            found.Add(ConfigurationRules.MissingKey(key, example));
        }

        return text;
    }

    private EquatableArray<string> LanguageCodes()
    {
        var valid = new List<string>();
        foreach (var code in root.Texts("languages") ?? [])
        {
            if (code.Value.Equals("kz", StringComparison.OrdinalIgnoreCase))
            {
                found.Add(ConfigurationRules.CountryCode(code));
            }
            else if (!LanguageCode.IsValid(code.Value))
            {
                found.Add(ConfigurationRules.BadLanguageCode(code));
            }
            else if (valid.Contains(code.Value))
            {
                found.Add(ConfigurationRules.RepeatedLanguage(code));
            }
            else
            {
                valid.Add(code.Value);
            }
        }

        if (valid.Count == 0 && root.Node("languages") is null or YamlList { Items.IsEmpty: true })
        {
            found.Add(ConfigurationRules.MissingKey("languages", "languages: [kk, ru]"));
        }

        return EquatableArray.Own(valid.ToArray());
    }

    private BaseUrl? Address(BuildRequest request)
    {
        var written = root.Text("base_url");
        if ((request.BaseUrl ?? written?.Value) is not { } text)
        {
            found.Add(ConfigurationRules.MissingKey("base_url", "base_url: https://example.github.io/press/"));
            return null;
        }

        var address = BaseUrlParser.Parse(text);
        if (address is null)
        {
            found.Add(ConfigurationRules.BadBaseUrl(request.BaseUrl is null ? written?.Location : null, text));
        }

        return address;
    }

    private SiteTimeZone Zone()
    {
        if (root.Text("time_zone") is not { } zone)
        {
            return DefaultZone;
        }

        if (SiteTimeZone.Exists(zone.Value))
        {
            return new(zone.Value);
        }

        found.Add(ConfigurationRules.UnknownTimeZone(zone, NearestZone(zone.Value)));
        return DefaultZone;
    }

    /// <summary>`Almaty` alone is far from `Asia/Almaty` by its letters, and the commonest way to write it.</summary>
    private static string? NearestZone(string name) =>
        NearestName.Find(name, SiteTimeZone.Names)
        ?? SiteTimeZone.Names.Order(StringComparer.Ordinal).FirstOrDefault(known => known.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase));

    private string? Permalink()
    {
        if (root.Text("permalink") is { } pattern)
        {
            PermalinkPattern.Check(pattern, codes.Length, found);
            return pattern.Value;
        }

        return null;
    }

    private string? Choice(string key, string[] choices)
    {
        return root.Text(key) is { } value ? Chosen(value, key, choices) : null;
    }

    private string? Chosen(Located<string> value, string key, string[] choices)
    {
        if (Array.IndexOf(choices, value.Value) >= 0)
        {
            return value.Value;
        }

        found.Add(ConfigurationRules.NoSuchChoice(value, key, choices));
        return null;
    }

    /// <summary>`translations: both`, or a map from sections, and `default` for the others.</summary>
    private TranslationSettings Translations()
    {
        string[] choices = ["either", "both"];
        if (root.Node("translations") is not YamlMap map)
        {
            return TranslationSettings.Either with { NeedsAllByDefault = Choice("translations", choices) == "both" };
        }

        var settings = TranslationSettings.Either;
        var sections = new List<SectionTranslations>();
        foreach (var entry in map.Entries)
        {
            var isBoth = root.TextOf(entry.Value, entry.Key.Value) is { } value && Chosen(value, entry.Key.Value, choices) == "both";
            if (entry.Key.Value == "default")
            {
                settings = settings with { NeedsAllByDefault = isBoth };
            }
            else
            {
                sections.Add(new(entry.Key.Value, isBoth));
            }
        }

        return settings with { Sections = EquatableArray.Own(sections.ToArray()) };
    }

    private Located<string>? Colour(YamlFields theme)
    {
        if (theme.Text("accent") is not { } accent)
        {
            return null;
        }

        var isColour = accent.Value.Length == 7 && accent.Value[0] == '#' && accent.Value.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0;
        if (isColour)
        {
            return accent.With(accent.Value.ToLowerInvariant());
        }

        found.Add(ConfigurationRules.BadColour(accent));
        return null;
    }

    private OrganizationSettings Organization(YamlFields? fields)
    {
        if (fields is null)
        {
            return new();
        }

        var organization = new OrganizationSettings
        {
            Name = fields.Localized("name", textCodes),
            Url = WebAddress(fields.Text("url"), "url"),
            Logo = SitePath(fields.Text("logo")),
            Image = SitePath(fields.Text("image")),
            Address = fields.Localized("address", textCodes),
            SameAs = (fields.Texts("same_as") ?? []).Select(address => WebAddress(address, "same_as")).OfType<string>().ToEquatableArray(),
        };
        fields.ReportUnknown();
        return organization;
    }

    private string? WebAddress(Located<string>? address, string key)
    {
        if (address is not { } written)
        {
            return null;
        }

        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            return written.Value;
        }

        found.Add(ConfigurationRules.BadWebAddress(written, key));
        return null;
    }

    private Located<string>? SitePath(Located<string>? path)
    {
        if (path is not { } written)
        {
            return null;
        }

        if (written.Value.Contains("..", StringComparison.Ordinal) || written.Value.Contains('\\', StringComparison.Ordinal) || written.Value.Contains("://", StringComparison.Ordinal))
        {
            found.Add(ConfigurationRules.BadSitePath(written));
            return null;
        }

        return written.With(written.Value.StartsWith('/') ? written.Value : "/" + written.Value);
    }

    private ContactSettings? Contact(string id, YamlNode node)
    {
        if (root.FieldsOf(node, id, SettingsKeys.Contact) is not { } fields)
        {
            return null;
        }

        var email = fields.Text("email");
        if (email is { } written && written.Value.IndexOf('@', StringComparison.Ordinal) is <= 0)
        {
            found.Add(ConfigurationRules.BadEmail(written));
        }

        var contact = new ContactSettings(
            id,
            fields.Localized("name", textCodes),
            fields.Localized("role", textCodes),
            fields.Text("phone")?.Value,
            email?.Value,
            fields.Localized("hours", textCodes));
        fields.ReportUnknown();
        return contact;
    }

    /// <summary>A map whose keys are ids.</summary>
    private EquatableArray<T> Named<T>(string key, Func<string, YamlNode, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var entry in root.Fields(key)?.Map.Entries ?? [])
        {
            if (!Identifier.IsValid(entry.Key.Value))
            {
                found.Add(ConfigurationRules.BadId(entry.Key));
            }
            else if (read(entry.Key.Value, entry.Value) is { } item)
            {
                items.Add(item);
            }
        }

        return EquatableArray.Own(items.ToArray());
    }
}
