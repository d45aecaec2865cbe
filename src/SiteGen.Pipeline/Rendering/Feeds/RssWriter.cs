using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Feeds;

/// <summary>Writes RSS 2.0 by the profile of the RSS Advisory Board, full text in `content:encoded`.</summary>
internal sealed class RssWriter(FeedContent content, SiteModel model, SiteAddresses addresses)
{
    public void Write(TermList list, string title, string description, Utf8Buffer output)
    {
        var items = content.Items(list);
        output.Write("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>

            """u8);
        XmlText.Element(output, "title", title);
        XmlText.Element(output, "link", addresses.Absolute(list.Path));
        XmlText.Element(output, "description", description);
        XmlText.Element(output, "language", list.Language.Code);
        if (FeedContent.Newest(items) is { } newest)
        {
            XmlText.Element(output, "lastBuildDate", Wording.Rfc822(newest));
        }

        output.Write("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\""u8);
        output.WriteXml(addresses.Absolute(list.Path + "feed.xml"));
        output.Write("\"/>\n"u8);
        foreach (var item in items)
        {
            output.Write(content.Item(item, FeedFormat.Rss, WriteItem));
        }

        output.Write("</channel>\n</rss>\n"u8);
    }

    private void WriteItem(Page page, Utf8Buffer output)
    {
        output.Write("<item>\n"u8);
        XmlText.Element(output, "title", page.Title);
        XmlText.Element(output, "link", content.Address(page));
        output.Write("<guid isPermaLink=\"false\">"u8);
        output.WriteXml(ReleaseIdentity.Of(page, model));
        output.Write("</guid>\n"u8);
        XmlText.Element(output, "pubDate", Wording.Rfc822(page.Date));
        foreach (var author in content.Authors(page))
        {
            XmlText.Element(output, "dc:creator", author);
        }

        foreach (var tag in content.Tags(page))
        {
            XmlText.Element(output, "category", tag);
        }

        XmlText.Element(output, "description", page.Summary);

        // RSS allows one enclosure an item; the picture is what readers show.
        foreach (var (url, length, type) in content.Files(page).Take(1))
        {
            output.Write("<enclosure url=\""u8);
            output.WriteXml(url);
            output.Write("\" length=\""u8);
            output.Write(length);
            output.Write("\" type=\""u8);
            output.WriteXml(type);
            output.Write("\"/>\n"u8);
        }

        output.Write("<content:encoded>"u8);
        output.WriteXml(content.Html(page));
        output.Write("</content:encoded>\n</item>\n"u8);
    }
}
