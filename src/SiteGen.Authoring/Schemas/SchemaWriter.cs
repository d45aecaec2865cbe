using System.Text.Json;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Schemas;

/// <summary>
/// Describes a file to an editor's program as a JSON Schema, from the table by which the site's reader reads it. Descriptions are in every
/// language of the site that the program speaks; ids are those of the site.
/// </summary>
internal sealed class SchemaWriter(Utf8JsonWriter json, SiteSurvey site)
{
    /// <summary>A date, or a date-time with or without an offset.</summary>
    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)? *(Z|z|[+-][0-9]{2}(:?[0-9]{2})?)?)?$";

    private readonly string[] codes = site.Configuration.Languages.Select(language => language.Code).ToArray();
    private readonly Phrases[] tongues = Tongues(site);

    /// <summary>The schema of a file that is a map.</summary>
    public void WriteMap(string title, KeyTable table)
    {
        Begin(title);
        Map(table, isClosed: true);
        json.WriteEndObject();
    }

    /// <summary>The schema of a list of entries, bare or under the name of its file.</summary>
    public void WriteList(string title, KeyTable file, KeyTable entry)
    {
        Begin(title);
        json.WriteStartArray("anyOf");
        Object(() => Items(entry));
        Object(() => Map(file, isClosed: false));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Phrases[] Tongues(SiteSurvey site)
    {
        var spoken = site.Configuration.Languages.Where(language => MessageCatalog.Languages.Contains(language.Code)).Select(language => Phrases.Of(language.Code)).ToArray();
        return spoken.Length > 0 ? spoken : [Phrases.Of(MessageCatalog.DefaultLanguage)];
    }

    private void Begin(string title)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("$comment", "Written by 'sitegen schema' from the tables of its reader and the lists of this site. Changes here are lost.");
        json.WriteString("title", title);
    }

    private void Map(KeyTable table, bool isClosed)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in table.Keys)
        {
            json.WriteStartObject(key.Name);
            if (key.Phrase.Length > 0)
            {
                json.WriteString("description", string.Join('\n', tongues.Select(phrases => phrases.Fill(key.Phrase))));
            }

            Value(key, isClosed);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (table.Keys.Any(key => key.IsRequired))
        {
            json.WriteStartArray("required");
            foreach (var key in table.Keys.Where(key => key.IsRequired))
            {
                json.WriteStringValue(key.Name);
            }

            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private void Value(KnownKey key, bool isClosed)
    {
        switch (key.Shape)
        {
            case KeyShape.Text:
                Text(key);
                break;
            case KeyShape.Texts:
                OneOrMany(() => Text(key));
                break;
            case KeyShape.LocalizedText:
                Localized(isClosed);
                break;
            case KeyShape.Boolean:
                Types("boolean", "null");
                break;
            case KeyShape.Number:
                Types("number", "string", "null");
                break;
            case KeyShape.Date:
                Types("string", "null");
                json.WriteString("pattern", DatePattern);
                break;
            case KeyShape.Map when key.Below is { } below:
                Any(() => Map(below, isClosed), () => Types("null"));
                break;
            case KeyShape.Map:
                Types("object", "null");
                break;
            case KeyShape.TextOrMap when key.Below is { } below:
                Any(() => Types("string", "null"), () => Map(below, isClosed));
                break;
            case KeyShape.TextsOrMaps or KeyShape.Maps:
                Many(key, isClosed);
                break;
            case KeyShape.NamedMaps:
                Types("object", "null");
                json.WriteStartObject("additionalProperties");
                Named(key, isClosed);
                json.WriteEndObject();
                break;
        }
    }

    private void Many(KnownKey key, bool isClosed)
    {
        void Item()
        {
            if (key is { Shape: KeyShape.TextsOrMaps, Below: { } either })
            {
                Any(() => Types("string"), () => Map(either, isClosed));
            }
            else if (key.Below is { } below)
            {
                Map(below, isClosed);
            }
        }

        OneOrMany(Item);
    }

    private void Named(KnownKey key, bool isClosed)
    {
        if (key.Below is { } below)
        {
            Map(below, isClosed);
        }
        else
        {
            Localized(isClosed);
        }
    }

    private void Items(KeyTable entry)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        Map(entry, isClosed: false);
        json.WriteEndObject();
    }

    /// <summary>A plain number is a text to the reader; the words that it takes are another matter.</summary>
    private void Text(KnownKey key)
    {
        var choices = key.Ids.Length > 0 ? IdsOf(key.Ids) : key.Choices;
        if (choices.IsEmpty)
        {
            Types("string", "number", "null");
            return;
        }

        json.WriteStartArray("enum");
        foreach (var choice in choices)
        {
            json.WriteStringValue(choice);
        }

        json.WriteNullValue();
        json.WriteEndArray();
    }

    /// <summary>One list of names serves many sites: it may hold languages that this one does not have.</summary>
    private void Localized(bool isClosed) => Any(
        () => Types("string", "number", "null"),
        () =>
        {
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var code in codes)
            {
                json.WriteStartObject(code);
                Types("string", "number", "null");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteBoolean("additionalProperties", !isClosed);
        });

    private void OneOrMany(Action one) => Any(one, () =>
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        one();
        json.WriteEndObject();
    });

    private void Any(params ReadOnlySpan<Action> forms)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            Object(form);
        }

        json.WriteEndArray();
    }

    private void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private void Types(params ReadOnlySpan<string> names)
    {
        json.WriteStartArray("type");
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private EquatableArray<string> IdsOf(string list) => list switch
    {
        "regions" => site.Vocabulary.Regions.Regions.Select(region => region.Id.Value).ToEquatableArray(),
        "tags" => site.Vocabulary.Tags.Select(tag => tag.Id.Value).ToEquatableArray(),
        "projects" => site.Vocabulary.Projects.Select(project => project.Id.Value).ToEquatableArray(),
        "people" => site.Vocabulary.People.Select(person => person.Id.Value).ToEquatableArray(),
        "contacts" => site.Configuration.Contacts.Select(contact => contact.Id).ToEquatableArray(),
        _ => site.Configuration.Boilerplate.Select(note => note.Id).ToEquatableArray(),
    };
}
