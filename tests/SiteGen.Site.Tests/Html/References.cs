using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Site.Tests.Html;

/// <summary>Finds every address that a page, a style sheet or a text names.</summary>
internal static partial class References
{
    private static readonly string[] Attributes = ["href", "src", "action", "poster", "data", "cite", "formaction"];

    /// <summary>The addresses that a page names, each with what names it.</summary>
    public static IEnumerable<(string Address, string Place)> Of(HtmlPage page)
    {
        foreach (var element in page.Document.All)
        {
            foreach (var (address, place) in Of(element))
            {
                yield return (address, $"{page.Path} <{element.LocalName} {place}>");
            }
        }
    }

    /// <summary>The addresses in `url(…)` and `@import` of a style sheet.</summary>
    public static IEnumerable<string> OfStyle(string css) =>
        StyleAddress().Matches(css).Select(match => match.Groups["address"].Value.Trim('"', '\'', ' ')).Where(address => !address.StartsWith("data:", StringComparison.Ordinal));

    private static IEnumerable<(string Address, string Place)> Of(IElement element)
    {
        foreach (var attribute in Attributes)
        {
            if (element.GetAttribute(attribute) is { } value)
            {
                yield return (value, attribute);
            }
        }

        if (element.GetAttribute("srcset") is { } set)
        {
            foreach (var candidate in set.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (candidate.Split(' ')[0], "srcset");
            }
        }

        if (element.LocalName != "meta" || element.GetAttribute("content") is not { } content)
        {
            yield break;
        }

        if (element.GetAttribute("http-equiv") == "refresh")
        {
            yield return (content[(content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) + 4)..], "refresh");
        }
        else if (element.GetAttribute("property") is "og:url" or "og:image")
        {
            yield return (content, element.GetAttribute("property")!); // Just compared: it is there.
        }
    }

    [GeneratedRegex(@"(url\(\s*(?<address>[^)]+)\)|@import\s+(?<address>""[^""]+""|'[^']+'))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StyleAddress();
}
