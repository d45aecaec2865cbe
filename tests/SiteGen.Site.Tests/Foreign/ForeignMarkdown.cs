using System.Globalization;

namespace SiteGen.Site.Tests.Foreign;

/// <summary>
/// Writes releases as other generators' users left them: raw HTML, entities, odd lists and tables, shortcodes, deep quotations. The same
/// number always gives the same text. Every text holds a sentence that names its number, which must reach its page.
/// </summary>
internal static class ForeignMarkdown
{
    /// <summary>Each piece with whether something in it is of another program, and must be reported.</summary>
    private static readonly (string Text, bool IsReported)[] Pieces =
    [
        ("<div class=\"alert\" style=\"color:red\" onclick=\"alert(1)\"><p>Назар&nbsp;аударыңыз!<br>Бұл <b>маңызды</p></div>", true),
        ("<center>Ортада тұрған мәтін</center>\n\n<font color=\"#ff0000\">Қызыл</font> сөз &mdash; &laquo;тырнақша&raquo; &#1178; &#x49A; &bogus; &amp;amp;", true),
        ("{{< figure src=\"/photo.jpg\" title=\"Сурет\" >}}", true),
        ("{{% notice tip %}}\nКеңес мәтіні\n{{% /notice %}}", true),
        ("{% include gallery.html id=\"g1\" %}\n\n{% raw %}{{ site.title }}{% endraw %}", true),
        ("[gallery ids=\"1,2,3\"]\n\n[caption id=\"a\" width=\"300\"]Жазба[/caption]", true),
        ("* бір\n+ екі\n- үш\n    * төрт\n\t\t* бес\n1) алты\n2) жеті\n10. сегіз", false),
        ("| А | Б |\n|---|:-:|\n| 1 | 2 | 3 |\n| тек біреу |\n\n| Жабылмаған | кесте\n| --- |", false),
        ("> бір\n>> екі\n>>> үш\n>>>> төрт\n>>>>> бес\n>>>>>> алты\nжалқау жол", false),
        ("Сөз[^1] және тағы[^2].\n\n[^1]: Бірінші ескерту.\n[^2]: Екінші\n    жалғасы.", false),
        ("# Бірінші деңгей\n\n### Үшінші деңгей {#custom-id .klass}\n\nSetext тақырып\n===", true),
        ("```liquid\n{% if true %}код{% endif %}\n```\n\n~~~\nжабылмаған код", false),
        ("<!-- more -->\n\n<!--\nжасырын ескерту\n-->\n\n[TOC]\n\n[[_TOC_]]", true),
        ("![](https://example.com/a.jpg)\n\n<img src='b.jpg'>\n\n![сурет][ref]\n\n[ref]: c.jpg", true),
        ("Сілтеме: <https://example.com/?a=1&b=2>, [мекенжай](http://example.com/(жақша)), www.example.com, a@example.com", false),
        ("**қалың *көлбеу** аралас* __астын сызу__ ~~сызылған~~ ==белгі== H~2~O x^2^ :smile: $E=mc^2$", false),
        (":::warning\nЕскерту мәтіні\n:::\n\n!!! note \"Ескерту\"\n    Ішкі мәтін", false),
        ("<script>document.write('жаман')</script>\n\n<iframe src=\"https://example.com\"></iframe>\n\n<style>p{color:red}</style>", true),
        ("<table><tr><td>бір<td>екі</table>\n\n<ul><li>ашық<li>тізім</ul>\n\n<p>жабылмаған", false),
        ("Term\n: Анықтама\n\n- [ ] жасалмаған\n- [x] жасалған\n\n***\n___\n* * *", false),
    ];

    public static (string Path, string Text, bool IsReported) Release(int number)
    {
        // A fixed mixing of the number: every piece meets every other somewhere among the releases.
        var first = number % Pieces.Length;
        var second = (number / Pieces.Length + number * 7) % Pieces.Length;
        var third = (number * 13 + 5) % Pieces.Length;
        var year = 2010 + number % 16;
        var date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{1 + number % 12:00}-{1 + number % 28:00}");
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"---\ntitle: \"Шетел мақаласы {number}\"\ndate: {date}\n---\nБұл {number}-мақаланың алғашқы сөйлемі.\n\n{Pieces[first].Text}\n\nОртадағы сөйлем {number}.\n\n{Pieces[second].Text}\n\n{Pieces[third].Text}\n");
        return (string.Create(CultureInfo.InvariantCulture, $"content/news/{year:0000}/shetel-{number}.kk.md"), text, IsReported([first, second, third]));
    }

    /// <summary>What stands below a fence that is never closed is code, in which nothing is strange.</summary>
    private static bool IsReported(int[] pieces)
    {
        var read = pieces.TakeWhile(piece => !Pieces[piece].Text.EndsWith("жабылмаған код", StringComparison.Ordinal));
        return read.Any(piece => Pieces[piece].IsReported);
    }

    /// <summary>One release for each piece alone.</summary>
    public static IEnumerable<(string Text, bool IsReported)> Each() => Pieces;
}
