using AngleSharp.Dom;

namespace SiteGen.Authoring.Importing.Html;

/// <summary>What people see of a part of a page: the texts of its elements with a space between them, and nothing of scripts and styles.</summary>
internal static class VisibleText
{
    /// <summary>The text on one line; empty where there is nothing to see.</summary>
    public static string Of(INode node)
    {
        var words = new List<string>();
        foreach (var text in node is IText own ? [own] : node.GetDescendants().OfType<IText>())
        {
            if (text.ParentElement?.LocalName is not ("script" or "style" or "noscript" or "template"))
            {
                words.AddRange(text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return string.Join(' ', words);
    }
}
