using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.StructuredData;

/// <summary>
/// Writes the structured data of a page (schema.org as search engines read it): `NewsArticle`, `BreadcrumbList`, `Organization`, one graph
/// in one script element. What is empty is left out; everything said here is also on the page.
/// </summary>
internal sealed class JsonLdWriter(SiteModel model, SiteAddresses addresses, Wording[] wordings)
{
    // Letters stay letters; `<`, `>`, `&`, quotes and U+2028 are escaped, so that no text can end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly ConcurrentDictionary<string, byte[]> organizations = new(StringComparer.Ordinal);

    private Configuration.SiteConfiguration Settings => model.Configuration;

    private string OrganizationId => Settings.Organization.Url is { } url ? url + "#organization" : addresses.Absolute("/") + "#organization";

    /// <summary>The whole script element of a route.</summary>
    public void Write(Route route, string language, IReadOnlyList<(string Title, string Path)> trail, Utf8Buffer output)
    {
        output.Write("<script type=\"application/ld+json\">"u8);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (route is PageRoute { Page: var id } && model[id] is { IsRelease: true, State: not PageState.Withdrawn } page)
            {
                WriteArticle(page, json);
            }

            if (trail.Count > 1)
            {
                WriteTrail(trail, json);
            }

            // The same on every page of a language: written once, copied everywhere.
            json.WriteRawValue(organizations.GetOrAdd(language, Organization), skipInputValidation: true);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("</script>"u8);
    }

    private void WriteArticle(Page page, Utf8JsonWriter json)
    {
        var language = page.Language.Code;
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", addresses.Absolute(page.Path) + "#article");
        json.WriteString("mainEntityOfPage", addresses.Absolute(page.Path));
        json.WriteString("headline", page.Title);
        Text(json, "description", page.Summary);
        json.WriteString("inLanguage", language);
        json.WriteString("datePublished", Wording.Rfc3339(page.Date));
        json.WriteString("dateModified", Wording.Rfc3339(page.Modified ?? page.Date));
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("articleSection", wordings[page.Language.Index].Text("type." + ReleaseTypeNames.Name(page.Facts.Type)));
        WriteAuthors(page, json);
        json.WritePropertyName("publisher");
        Reference(json, OrganizationId);
        WriteImages(page, json);
        WriteTexts(json, "keywords", page.Facts.Tags.Select(tag => model.Vocabulary.Tags[tag].Name.ForOrFirst(language)));
        WritePlaces(page, json);
        WriteObjects(json, "mentions", page.Facts.People.Select(person => ("Person", model.Vocabulary.People[person].Name.ForOrFirst(language), model.Vocabulary.People[person].Role.For(language))));
        WriteTranslations(page, json);
        WriteCorrections(page, json);
        json.WriteEndObject();
    }

    private void WriteAuthors(Page page, Utf8JsonWriter json)
    {
        if (page.Facts.Authors.IsEmpty)
        {
            json.WritePropertyName("author");
            Reference(json, OrganizationId);
            return;
        }

        WriteObjects(json, "author", page.Facts.Authors.Select(author =>
        {
            Person? person = model.Vocabulary.People.FirstOrDefault(person => person.Id.Value == author.Value);
            return ("Person", person?.Name.ForOrFirst(page.Language.Code) ?? author.Value, (string?)null);
        }));
    }

    private void WriteImages(Page page, Utf8JsonWriter json)
    {
        var pictures = (page.Image is { } lead ? page.Gallery.Prepend(lead) : page.Gallery).DistinctBy(picture => picture.File).ToArray();
        if (pictures.Length == 0)
        {
            return;
        }

        json.WriteStartArray("image");
        foreach (var picture in pictures)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ImageObject");
            var address = addresses.Absolute(addresses.PathOf(picture.File, page.Language));
            json.WriteString("url", address);
            json.WriteString("contentUrl", address);
            if (model.Files[picture.File].Size is { } size)
            {
                json.WriteNumber("width", size.Width);
                json.WriteNumber("height", size.Height);
            }

            Text(json, "caption", picture.Item.Caption.For(page.Language.Code) ?? "");
            Text(json, "creditText", picture.Item.Credit.For(page.Language.Code) ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePlaces(Page page, Utf8JsonWriter json) => WriteObjects(
        json,
        "contentLocation",
        page.Facts.Regions.Select(region => ("Place", model.Vocabulary.Regions.Regions[region].Name.ForOrFirst(page.Language.Code), (string?)null)));

    private void WriteTranslations(Page page, Utf8JsonWriter json)
    {
        var others = model.Sets[page.Set].Pages.Where(id => id is not null && id != page.Id).Select(id => model[id!.Value]).ToArray();
        if (others.Length == 0)
        {
            return;
        }

        // The default language's text is the original; the others say that they are made from it.
        json.WriteStartArray(page.Language.IsDefault ? "workTranslation" : "translationOfWork");
        foreach (var other in others.Where(other => page.Language.IsDefault || other.Language.IsDefault))
        {
            Reference(json, addresses.Absolute(other.Path) + "#article");
        }

        json.WriteEndArray();
    }

    private static void WriteCorrections(Page page, Utf8JsonWriter json)
    {
        if (page.Corrections.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("correction");
        foreach (var correction in page.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("text", correction.Text);
            json.WriteString("datePublished", Wording.Rfc3339(correction.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTrail(IReadOnlyList<(string Title, string Path)> trail, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < trail.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", trail[i].Title);
            json.WriteString("item", addresses.Absolute(trail[i].Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private byte[] Organization(string language)
    {
        var buffer = new Utf8Buffer(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteOrganization(language, json);
        }

        return buffer.ToArray();
    }

    private void WriteOrganization(string language, Utf8JsonWriter json)
    {
        var organization = Settings.Organization;
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", OrganizationId);
        json.WriteString("name", organization.Name.ForOrFirst(language));
        WriteTexts(json, "alternateName", organization.Name.Texts.Where(text => text.Language is not null && text.Language != language).Select(text => text.Text.Value));
        json.WriteString("url", organization.Url ?? addresses.Absolute("/"));
        if (organization.Logo is { } logo)
        {
            json.WriteString("logo", addresses.Absolute(logo.Value));
        }

        Text(json, "address", organization.Address.For(language) ?? "");
        WriteTexts(json, "sameAs", organization.SameAs);
        WriteContacts(json);
        json.WriteString("correctionsPolicy", addresses.Absolute($"/{language}/corrections/"));
        json.WriteEndObject();
    }

    private void WriteContacts(Utf8JsonWriter json)
    {
        var contacts = Settings.Contacts.Where(contact => contact.Phone is not null || contact.Email is not null).ToArray();
        if (contacts.Length == 0)
        {
            return;
        }

        json.WriteStartArray("contactPoint");
        foreach (var contact in contacts)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ContactPoint");
            json.WriteString("contactType", "press");
            Text(json, "telephone", contact.Phone ?? "");
            Text(json, "email", contact.Email ?? "");
            WriteTexts(json, "availableLanguage", Settings.Languages.Select(language => language.Code));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObjects(Utf8JsonWriter json, string property, IEnumerable<(string Type, string Name, string? Title)> things)
    {
        var all = things.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var (type, name, title) in all)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", name);
            Text(json, "jobTitle", title ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var text in all)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string property, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(property, text);
        }
    }

    private static void Reference(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
