using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Feeds;

/// <summary>Writes JSON Feed 1.1.</summary>
internal sealed class JsonFeedWriter(FeedContent content, SiteModel model, SiteAddresses addresses)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void Write(TermList list, string title, string description, Utf8Buffer output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", title);
        json.WriteString("description", description);
        json.WriteString("home_page_url", addresses.Absolute(list.Path));
        json.WriteString("feed_url", addresses.Absolute(list.Path + "feed.json"));
        json.WriteString("language", list.Language.Code);
        WriteAuthors(json, [model.Configuration.Organization.Name.ForOrFirst(list.Language.Code)]);
        json.WriteStartArray("items");
        foreach (var item in content.Items(list))
        {
            json.WriteRawValue(content.Item(item, FeedFormat.Json, WriteItem), skipInputValidation: true);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteItem(Page page, Utf8Buffer output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("id", ReleaseIdentity.Of(page, model));
        json.WriteString("url", content.Address(page));
        json.WriteString("title", page.Title);
        json.WriteString("summary", page.Summary);
        json.WriteString("content_html", content.Html(page).AsSpan());
        json.WriteString("date_published", Wording.Rfc3339(page.Date));
        json.WriteString("date_modified", Wording.Rfc3339(page.Modified ?? page.Date));
        json.WriteString("language", page.Language.Code);
        if (page.Image is { } image)
        {
            json.WriteString("image", addresses.Absolute(addresses.PathOf(image.File, page.Language)));
        }

        WriteAuthors(json, content.Authors(page));
        json.WriteStartArray("tags");
        foreach (var tag in content.Tags(page))
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        if (!page.Downloads.IsEmpty)
        {
            json.WriteStartArray("attachments");
            foreach (var (url, length, type) in content.Files(page).Skip(page.Image is null ? 0 : 1))
            {
                json.WriteStartObject();
                json.WriteString("url", url);
                json.WriteString("mime_type", type);
                json.WriteNumber("size_in_bytes", length);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
