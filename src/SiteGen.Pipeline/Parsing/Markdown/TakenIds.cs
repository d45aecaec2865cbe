using System.Collections.Frozen;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Anchors that a text must not have: scripts would find the text's element where they ask the page for its own (`location`, `forms`), and
/// the theme has some of its own (`main`).
/// </summary>
internal static class TakenIds
{
    private static readonly FrozenSet<string> Names = (
        "activeElement addEventListener alert all anchors append appendChild attributes blur body childNodes children close constructor cookie " +
        "corrections createElement currentScript defaultView document documentElement documentURI domain embeds event external fetch firstChild " +
        "focus forms frames getElementById getElementsByClassName getElementsByName getElementsByTagName hasOwnProperty head history images " +
        "implementation innerHTML lastChild length links location main menu name navigator open opener origin parent plugins print prototype q " +
        "querySelector querySelectorAll readyState referrer removeChild screen scripts scroll search self status stop styleSheets title top " +
        "toString URL valueOf ways window write writeln __proto__").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The anchor, with `text-` before it where it is taken.</summary>
    public static string Free(string id) => Names.Contains(id) ? "text-" + id : id;
}
