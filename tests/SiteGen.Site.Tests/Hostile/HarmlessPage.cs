using AngleSharp.Dom;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>What a page, or a part of one in a feed, must not hold whatever its author wrote.</summary>
internal static class HarmlessPage
{
    private static readonly HashSet<string> Forbidden = Set(
        "object embed applet base frame frameset iframe style math foreignobject template noscript noembed noframes plaintext xmp portal " +
        "marquee audio video source textarea dialog keygen select map area param track canvas image set animate use handler");

    private static readonly HashSet<string> Addresses = Set(
        "href src action formaction xlink:href poster data cite background longdesc usemap manifest ping icon dynsrc lowsrc code codebase archive classid profile");

    private static readonly HashSet<string> HarmfulAttributes = Set("style srcdoc formaction ping background is slot popover popovertarget autofocus action-xhr");

    private static readonly HashSet<string> HarmlessSchemes = Set("http https mailto tel");

    /// <summary>The names that scripts ask a window, a document or a form for, as browsers spell them.</summary>
    private static readonly HashSet<string> Taken = Set(
        "location document window self top parent frames body forms head images links scripts anchors embeds plugins all cookie domain title referrer " +
        "URL documentURI documentElement defaultView currentScript implementation readyState activeElement childNodes children firstChild lastChild " +
        "getElementById querySelector querySelectorAll getElementsByName getElementsByTagName createElement write writeln open close append " +
        "addEventListener attributes innerHTML name length history navigator screen origin event status opener external constructor prototype " +
        "__proto__ hasOwnProperty toString valueOf alert fetch print focus blur stop scroll main search menu q ways corrections");

    private static readonly HashSet<string> OwnIds = Set("main search menu q ways corrections");

    /// <summary>The faults of a whole page.</summary>
    public static IEnumerable<string> Faults(string path, IDocument page)
    {
        foreach (var script in page.Scripts)
        {
            var isData = script.Type == "application/ld+json" && !script.HasAttribute("src");
            var isOwn = script.GetAttribute("src")?.StartsWith("/press/assets/", StringComparison.Ordinal) == true && script.TextContent.Length == 0;
            if (!isData && !isOwn)
            {
                yield return $"{path}: {script.OuterHtml}";
            }
        }

        foreach (var fault in page.All.SelectMany(element => Faults(path, element)))
        {
            yield return fault;
        }

        foreach (var fault in PartFaults(path, page.QuerySelector("main")))
        {
            yield return fault;
        }

        foreach (var id in page.All.Select(element => element.Id).Where(id => id is { Length: > 0 }).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return $"{path}: the id {id.Key} stands twice";
        }
    }

    /// <summary>The faults of what an author wrote, where nothing of the theme's own is.</summary>
    public static IEnumerable<string> AuthoredFaults(string path, IElement part) =>
        part.QuerySelectorAll("*").SelectMany(element => Faults(path, element)).Concat(PartFaults(path, part)).Concat(
            from element in part.QuerySelectorAll("script, meta, link, form, input, button, svg, title, html, body")
            select $"{path}: {element.OuterHtml}");

    private static IEnumerable<string> Faults(string path, IElement element)
    {
        if (Forbidden.Contains(element.LocalName) && !(element.LocalName == "noscript" && path.Contains("/search/", StringComparison.Ordinal)))
        {
            yield return $"{path}: <{element.LocalName}>: {element.OuterHtml}";
        }

        if (element.Id is { } id && Taken.Contains(id) && !OwnIds.Contains(id))
        {
            yield return $"{path}: the id {id} shadows a name of the page";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || HarmfulAttributes.Contains(attribute.Name))
            {
                yield return $"{path}: {attribute.Name} on <{element.LocalName}>: {attribute.Value}";
            }
            else if ((Addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value))
                || (attribute.Name is "srcset" or "imagesrcset" && attribute.Value.Split(',').Any(part => !IsHarmless(part))))
            {
                yield return $"{path}: {attribute.Name} of <{element.LocalName}>: {attribute.Value}";
            }
        }
    }

    private static IEnumerable<string> PartFaults(string path, IElement? part)
    {
        foreach (var element in part?.QuerySelectorAll("form, meta, link, base, script, [name], [target], [role=button]") ?? Enumerable.Empty<IElement>())
        {
            var isShare = element.LocalName == "button" || path.Contains("/search/", StringComparison.Ordinal);
            if (!isShare)
            {
                yield return $"{path}: in the text: {element.OuterHtml}";
            }
        }
    }

    /// <summary>As browsers read an address: controls and spaces in front, tabs and line ends anywhere do not count.</summary>
    private static bool IsHarmless(string address)
    {
        var read = string.Concat(address.SkipWhile(letter => letter <= ' ').Where(letter => letter is not ('\t' or '\n' or '\r')));
        var colon = read.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || read.AsSpan(0, colon).IndexOfAny("/?#") >= 0 || HarmlessSchemes.Contains(read[..colon].ToLowerInvariant())
            || !(char.IsAsciiLetter(read[0]) && read[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.'));
    }

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
