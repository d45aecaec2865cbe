using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Feeds;

/// <summary>Writes Atom 1.0 (RFC 4287).</summary>
internal sealed class AtomWriter(FeedContent content, SiteModel model, SiteAddresses addresses)
{
    public void Write(TermList list, string title, string description, Utf8Buffer output)
    {
        var items = content.Items(list);
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""u8);
        output.WriteXml(list.Language.Code);
        output.Write("\">\n"u8);
        XmlText.Element(output, "id", ReleaseIdentity.Of(list, model));
        XmlText.Element(output, "title", title);
        XmlText.Element(output, "subtitle", description);

        // A feed must say when it changed; one without releases never did.
        XmlText.Element(output, "updated", FeedContent.Newest(items) is { } newest ? Wording.Rfc3339(newest) : "2000-01-01T00:00:00Z");
        Link(output, "self", "application/atom+xml", addresses.Absolute(list.Path + "atom.xml"));
        Link(output, "alternate", "text/html", addresses.Absolute(list.Path));
        Author(output, model.Configuration.Organization.Name.ForOrFirst(list.Language.Code));
        foreach (var item in items)
        {
            output.Write(content.Item(item, FeedFormat.Atom, WriteEntry));
        }

        output.Write("</feed>\n"u8);
    }

    private void WriteEntry(Page page, Utf8Buffer output)
    {
        output.Write("<entry>\n"u8);
        XmlText.Element(output, "id", ReleaseIdentity.Of(page, model));
        XmlText.Element(output, "title", page.Title);
        XmlText.Element(output, "published", Wording.Rfc3339(page.Date));
        XmlText.Element(output, "updated", Wording.Rfc3339(page.Modified ?? page.Date));
        Link(output, "alternate", "text/html", content.Address(page));
        foreach (var (url, length, type) in content.Files(page))
        {
            output.Write("<link rel=\"enclosure\" type=\""u8);
            output.WriteXml(type);
            output.Write("\" length=\""u8);
            output.Write(length);
            output.Write("\" href=\""u8);
            output.WriteXml(url);
            output.Write("\"/>\n"u8);
        }

        foreach (var author in content.Authors(page))
        {
            Author(output, author);
        }

        foreach (var tag in content.Tags(page))
        {
            output.Write("<category term=\""u8);
            output.WriteXml(tag);
            output.Write("\"/>\n"u8);
        }

        XmlText.Element(output, "summary", page.Summary);
        output.Write("<content type=\"html\">"u8);
        output.WriteXml(content.Html(page));
        output.Write("</content>\n</entry>\n"u8);
    }

    private static void Link(Utf8Buffer output, string relation, string type, string address)
    {
        output.Write("<link rel=\""u8);
        output.WriteXml(relation);
        output.Write("\" type=\""u8);
        output.WriteXml(type);
        output.Write("\" href=\""u8);
        output.WriteXml(address);
        output.Write("\"/>\n"u8);
    }

    private static void Author(Utf8Buffer output, string name)
    {
        output.Write("<author>"u8);
        output.Write("<name>"u8);
        output.WriteXml(name);
        output.Write("</name></author>\n"u8);
    }
}
