using AngleSharp.Dom;
using SiteGen.Pipeline.Parsing.Markdown;

namespace SiteGen.Pipeline.Parsing.Html;

internal sealed partial class HtmlSanitizer
{
    private void WriteAttributes(IElement element, string name, bool isWritten = true)
    {
        foreach (var attribute in element.Attributes)
        {
            if (AllowedHtml.IsAllowed(name, attribute.Name, attribute.Value))
            {
                if (isWritten)
                {
                    WriteAttribute(attribute.Name, attribute.Value);
                }
            }
            else if (!AllowedHtml.IsSilent(attribute.Name))
            {
                removals.Add(attribute.Name, isAttribute: true, Location(element));
            }
        }

        if (isWritten && name == "th" && !element.HasAttribute("scope"))
        {
            var isRowHead = element.ParentElement?.Children.Any(cell => cell.LocalName == "td") == true;
            WriteAttribute("scope", isRowHead ? "row" : "col");
        }
    }

    private void WriteAttribute(string name, string value)
    {
        if (name == "id" && writtenIds.Add(value))
        {
            anchors.Add(value);
        }

        html.Write(" "u8);
        html.WriteRaw(name);
        html.Write("=\""u8);
        html.WriteText(value);
        html.Write("\""u8);
    }

    /// <summary>Whether an element has somewhere to lead; a link that may not is reported.</summary>
    private bool CanLink(IElement element)
    {
        if (element.GetAttribute("href")?.Trim() is not { Length: > 0 } target)
        {
            return false;
        }

        if (!LinkSchemes.MayLink(target))
        {
            found.Add(HtmlRules.Link(Location(element), target));
            return false;
        }

        return true;
    }

    private void WriteHref(IElement element)
    {
        var target = element.GetAttribute("href")?.Trim() ?? "";
        if (target.Length == 0 || !LinkSchemes.MayLink(target))
        {
            return;
        }

        EndPart();
        parts.Add(new LinkPart(target, Location(element)));
    }

    /// <summary>
    /// The anchor of an element of raw HTML. A plain Latin word could be the name of something that scripts ask the page for (`location`,
    /// `forms`), so it gets a prefix; names with a hyphen or with letters of another alphabet cannot be.
    /// </summary>
    private string? TakeId(IElement element)
    {
        var written = element.GetAttribute("id") ?? (element.LocalName == "a" ? element.GetAttribute("name") : null);
        if (string.IsNullOrEmpty(written) || written.Any(char.IsWhiteSpace))
        {
            return null;
        }

        var id = written.Contains('-', StringComparison.Ordinal) || written.Any(letter => letter > '\u007F') ? written : "text-" + written;
        if (!ids.Claim(id))
        {
            return null;
        }

        if (id != written)
        {
            renamedIds.TryAdd(written, id);
        }

        return id;
    }
}
