using System.Collections.Frozen;

namespace SiteGen.Pipeline.Parsing.Html;

/// <summary>
/// What raw HTML may contain: text and its structure. Everything else is either taken out with its content or reduced to its content.
/// Whatever is not named here is not allowed.
/// </summary>
internal static class AllowedHtml
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary " +
        "table caption colgroup col thead tbody tfoot tr td th ul");

    private static readonly FrozenSet<string> TextLevel = Set(
        "a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr");

    /// <summary>Content that is no text, or would act: it goes with the element.</summary>
    private static readonly FrozenSet<string> Dropped = Set(
        "applet area audio base basefont bgsound button canvas datalist dialog embed frame frameset iframe input link map math meta " +
        "noembed noframes noscript object optgroup option param plaintext portal script select source style svg template textarea title " +
        "track video xmp");

    private static readonly FrozenSet<string> Embedded = Set("audio embed iframe object video");

    private static readonly FrozenSet<string> Voids = Set(
        "area base basefont bgsound br col embed frame hr img input link meta param source track wbr");

    /// <summary>Elements that HTML closes by itself: a thousand of them, never closed, are not nested.</summary>
    private static readonly FrozenSet<string> SelfClosing = Set("p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup caption body html head");

    /// <summary>Looks and hooks of another site. Nobody misses them, and a warning for each would bury the others.</summary>
    private static readonly FrozenSet<string> SilentAttributes = Set(
        "align alt bgcolor border cellpadding cellspacing cite class clear color crossorigin decoding face fetchpriority frame height hidden " +
        "hspace href hreflang id itemid itemprop itemscope itemtype language loading name nowrap rel role rules sizes size src srcset " +
        "tabindex target translate usemap valign vspace width download ping referrerpolicy");

    /// <summary>Whether an element stays.</summary>
    public static bool IsAllowed(string name) => Blocks.Contains(name) || TextLevel.Contains(name);

    /// <summary>Whether an element begins a block of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether an element marks a run of text and is closed by an end tag.</summary>
    public static bool IsTextLevel(string name) => TextLevel.Contains(name) && !IsVoid(name);

    /// <summary>Whether an element goes with all that is in it.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>Whether an element brings in something from elsewhere, for which a link can stand.</summary>
    public static bool IsEmbedded(string name) => Embedded.Contains(name);

    /// <summary>Whether an element has no content and no end tag.</summary>
    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Whether HTML ends an element without its end tag.</summary>
    public static bool ClosesItself(string name) => SelfClosing.Contains(name);

    /// <summary>Whether an attribute may be left out without a word.</summary>
    public static bool IsSilent(string attribute) =>
        SilentAttributes.Contains(attribute)
        || attribute.StartsWith("data-", StringComparison.Ordinal)
        || attribute.StartsWith("aria-", StringComparison.Ordinal)
        || attribute.StartsWith("xml", StringComparison.Ordinal);

    /// <summary>Whether an attribute with that value may stay on an element.</summary>
    public static bool IsAllowed(string element, string attribute, string value) => attribute switch
    {
        "title" => true,
        "lang" => value.Length is > 0 and < 36 && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'),
        "dir" => value is "ltr" or "rtl" or "auto",
        "datetime" => element is "time" or "del" or "ins",
        "value" => element is "data" || (element is "li" && IsNumber(value)),
        "start" => element is "ol" && IsNumber(value),
        "reversed" => element is "ol",
        "type" => element is "ol" && value is "1" or "a" or "A" or "i" or "I",
        "colspan" or "rowspan" => element is "td" or "th" && IsNumber(value),
        "span" => element is "col" or "colgroup" && IsNumber(value),
        "scope" => element is "th" && value is "col" or "row" or "colgroup" or "rowgroup",
        "open" => element is "details",
        _ => false,
    };

    private static bool IsNumber(string value) => value.Length is > 0 and < 5 && value.All(char.IsAsciiDigit);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
