using System.Text;
using System.Xml;

namespace SiteGen.Pipeline.Media;

/// <summary>Reads creator, credit and copyright from an XMP packet. A packet that is no XML says nothing.</summary>
internal static class XmpReader
{
    internal const string DublinCore = "http://purl.org/dc/elements/1.1/";
    internal const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 1_000_000 };

    /// <summary>What the packet says.</summary>
    public static PictureCredits Read(ReadOnlySpan<byte> packet)
    {
        var credits = new PictureCredits();
        try
        {
            using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(packet).Trim('\0', ' ', '\r', '\n', '\uFEFF')), Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    credits = Element(reader, credits);
                }
            }
        }
        catch (XmlException)
        {
            // What was read before the fault is as good as what stands in a sound packet.
        }

        return credits;
    }

    private static PictureCredits Element(XmlReader reader, PictureCredits credits)
    {
        if (reader.GetAttribute("Credit", Photoshop) is { } credit)
        {
            credits = credits with { Credit = MetadataText.Clean(credit) };
        }

        return (reader.NamespaceURI, reader.LocalName) switch
        {
            (DublinCore, "creator") => credits with { Creator = Text(reader) },
            (DublinCore, "rights") => credits with { Copyright = Text(reader) },
            (Photoshop, "Credit") => credits with { Credit = Text(reader) },
            _ => credits,
        };
    }

    /// <summary>All text inside, items of a list separated by commas.</summary>
    private static string Text(XmlReader reader)
    {
        var items = new List<string>();
        using var inside = reader.ReadSubtree();
        while (inside.Read())
        {
            if (inside.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && MetadataText.Clean(inside.Value) is { Length: > 0 } item && !items.Contains(item))
            {
                items.Add(item);
            }
        }

        return MetadataText.Clean(string.Join(", ", items));
    }
}
