using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Media;

/// <summary>Writes an XMP packet with creator, credit and copyright, and nothing else.</summary>
internal static class XmpWriter
{
    /// <summary>The packet, or nothing when there is nothing to say.</summary>
    public static ReadOnlySpan<byte> Write(PictureCredits credits)
    {
        if (!credits.HasNames)
        {
            return default;
        }

        var packet = new Utf8Buffer(1024);
        packet.Write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"u8);
        packet.Write("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" xmlns:dc=\""u8);
        packet.Write(XmpReader.DublinCore);
        packet.Write("\" xmlns:photoshop=\""u8);
        packet.Write(XmpReader.Photoshop);
        packet.Write("\">"u8);
        Write(packet, "<dc:creator><rdf:Seq><rdf:li>"u8, credits.Creator, "</rdf:li></rdf:Seq></dc:creator>"u8);
        Write(packet, "<photoshop:Credit>"u8, credits.Credit, "</photoshop:Credit>"u8);
        Write(packet, "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8, credits.Copyright, "</rdf:li></rdf:Alt></dc:rights>"u8);
        packet.Write("</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"u8);
        return packet.WrittenSpan;
    }

    private static void Write(Utf8Buffer packet, ReadOnlySpan<byte> before, string text, ReadOnlySpan<byte> after)
    {
        if (text.Length > 0)
        {
            packet.Write(before);
            packet.WriteXml(text);
            packet.Write(after);
        }
    }
}
