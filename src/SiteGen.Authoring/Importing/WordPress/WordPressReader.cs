using System.Xml;
using System.Xml.Linq;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing.WordPress;

/// <summary>
/// Reads an export of WordPress, one item at a time. XML can ask a reader to open other files and to swell a few lines to gigabytes: nothing of a
/// document type is read, and sizes are bounded.
/// </summary>
internal static class WordPressReader
{
    private const long LargestFile = 2_000_000_000;
    private const long MostCharacters = 1_500_000_000;
    private const int MostNested = 40;

    /// <summary>Whether a file is an export.</summary>
    public static bool Is(string path) =>
        (path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".wxr", StringComparison.OrdinalIgnoreCase)) && File.Exists(path);

    /// <summary>The posts and pages of an export; none, and told, where it cannot be read to its end.</summary>
    public static IReadOnlyList<Article> Read(string path, string shown, PhotoFolders photos, DiagnosticCollector found)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            MaxCharactersFromEntities = 1024,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                found.Add(ImportRules.TooLarge(shown, new FileInfo(path).Length, LargestFile));
                return [];
            }

            using var file = File.OpenRead(path);
            using var reader = XmlReader.Create(file, settings);
            return Articles(reader, path, shown, photos, found);
        }
        catch (XmlException exception)
        {
            found.Add(ImportRules.Xml(shown, Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition), exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(ImportRules.Unreadable(shown));
        }

        return [];
    }

    private static List<Article> Articles(XmlReader reader, string path, string shown, PhotoFolders photos, DiagnosticCollector found)
    {
        var posts = new List<WordPressItem>();
        var pictures = new Dictionary<string, WordPressItem>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "item" } && reader.Depth < MostNested)
            {
                var item = new WordPressItem(Element(reader));
                if (item.Kind == "attachment")
                {
                    pictures.TryAdd(item.Id, item);
                }
                else if (item.Kind is "post" or "page" && item.Status is not ("trash" or "auto-draft" or "inherit"))
                {
                    posts.Add(item);
                }
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "author" } && reader.NamespaceURI.Contains("wordpress", StringComparison.Ordinal))
            {
                var author = Element(reader);
                names.TryAdd(Part(author, "author_login"), Part(author, "author_display_name"));
            }
            else
            {
                reader.Read();
            }
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var writer = new WordPressArticle(pictures, names, new PhotoShelf(photos, folder), shown, found);
        return posts.SelectMany(post => OneArticle.Read(writer.NameOf(post), found, () => writer.Read(post))).ToList();
    }

    /// <summary>An element with all that is in it; elements nest nowhere deep in an export.</summary>
    private static XElement Element(XmlReader reader)
    {
        using var inner = reader.ReadSubtree();
        inner.Read();
        var depth = inner.Depth;
        var root = new XElement(XName.Get(inner.LocalName, inner.NamespaceURI), Attributes(inner));
        var open = new Stack<XElement>([root]);
        while (inner.Read())
        {
            switch (inner.NodeType)
            {
                case XmlNodeType.Element:
                    if (inner.Depth - depth > MostNested)
                    {
                        throw new XmlException("nested too deep", null, (inner as IXmlLineInfo)?.LineNumber ?? 1, (inner as IXmlLineInfo)?.LinePosition ?? 1);
                    }

                    var isEmpty = inner.IsEmptyElement;
                    var element = new XElement(XName.Get(inner.LocalName, inner.NamespaceURI), Attributes(inner));
                    open.Peek().Add(element);
                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement when open.Count > 1:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open.Peek().Add(new XText(inner.Value));
                    break;
            }
        }

        inner.Close();
        reader.Read();
        return root;
    }

    private static List<XAttribute> Attributes(XmlReader reader)
    {
        var attributes = new List<XAttribute>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0)
            {
                attributes.Add(new XAttribute(reader.LocalName, reader.Value));
            }
        }

        reader.MoveToElement();
        return attributes;
    }

    private static string Part(XElement element, string name) => element.Elements().FirstOrDefault(part => part.Name.LocalName == name)?.Value.Trim() ?? "";
}
