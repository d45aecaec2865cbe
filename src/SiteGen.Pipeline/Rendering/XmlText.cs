using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering;

/// <summary>Writes small pieces of XML.</summary>
internal static class XmlText
{
    /// <summary>An element with text, on a line of its own.</summary>
    public static void Element(Utf8Buffer output, string name, string text)
    {
        output.Write("<"u8);
        output.Write(name);
        output.Write(">"u8);
        output.WriteXml(text);
        output.Write("</"u8);
        output.Write(name);
        output.Write(">\n"u8);
    }
}
