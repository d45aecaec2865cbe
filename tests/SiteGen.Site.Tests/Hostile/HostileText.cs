using System.Globalization;
using System.Text;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>Puts a vector into every place of a Markdown file where an author can write something.</summary>
internal static class HostileText
{
    /// <summary>The pages that each vector gets. On one page alone a comment that is never closed would hide all other places.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["raw", "links", "blocks", "attributes", "talk", "paths"];

    /// <summary>The file of one of the <see cref="Kinds"/>.</summary>
    public static byte[] File(HostileVector vector, string kind)
    {
        var text = vector.Text;
        return Bytes($"---\ntitle: {Quoted(text)}\ndate: 2026-11-20\n{Front(vector, kind)}---\n" + kind switch
        {
            "raw" => Raw(text),
            "links" => Links(text),
            "blocks" => Blocks(text),
            "attributes" => Attributes(text),
            "talk" => $"{text}\n\n– {text}\n\n– {text}\n\n– [{text}](<{text}>)?\n\n– ![{text}](/a.svg \"{text}\")\n",
            _ => "Мәтін.\n",
        });
    }

    /// <summary>A YAML string in double quotes that means exactly this text.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>UTF-8, and the bytes that are none.</summary>
    public static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= HostileVector.FirstByte and <= HostileVector.FirstByte + 0xFF)
            {
                bytes.Add((byte)(rune.Value - HostileVector.FirstByte));
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
            }
        }

        return [.. bytes];
    }

    private static string Front(HostileVector vector, string kind)
    {
        var (text, number) = (Quoted(vector.Text), vector.Number);
        var term = (number % 3) switch { 0 => "tags: [t", 1 => "projects: [p", _ => "region: [r" };
        var terms = vector.IsUnreadable ? "" : string.Create(CultureInfo.InvariantCulture, $"{term}{number}]\npeople: [h{number}]\n");
        return kind switch
        {
            "raw" =>
                $"""
                summary: {text}
                {terms}authors: [{text}]
                image: {"{"} src: /a.svg, alt: {text}, caption: {text}, credit: {text} {"}"}
                gallery: [{"{"} src: /a.svg, alt: {text}, caption: {text}, credit: {text} {"}"}]
                figures: [{"{"} value: 1, of: 2, previous: 3, label: {text}, unit: {text}, period: {text} {"}"}]
                corrections: [{"{"} date: 2026-11-21, text: {text} {"}"}]
                attachments: [{"{"} file: /a.svg, title: {text} {"}"}]
                paid_by: {text}
                source: {"{"} name: {text}, url: "https://example.com/?a=1&b=%22" {"}"}
                contacts: [press]
                boilerplate: [about]
                extra: {"{"} any: {text} {"}"}

                """,
            "links" => $"withdrawn: {{ date: 2026-11-21, reason: {text} }}\n",
            "talk" => "type: interview\n",
            "paths" => $"aliases: [{text}, {Quoted("/old/" + vector.Text)}]\nimage: {text}\ngallery: [{text}]\nattachments: [{text}, {{ file: {text}, title: {text} }}]\nsource: {{ name: {text}, url: {text} }}\nid: {text}\nslug: {text}\n{text}: {text}\n",
            _ => "",
        };
    }

    private static string Raw(string text) =>
        $"""
        Сөз {text} соңы.

        ## {text}

        ### Т {"{#"}{text}{"}"}

        > {text}

        - {text}
        - [ ] {text}

        | {text} | б |
        | :-- | --- |
        | {text} | `{text}` |

        ``{text}``

        ~~~{text}
        {text}
        ~~~

        **{text}** *{text}* ~~{text}~~ \{text}

            {text}

        Жаңа жол
        {text}

        {text}

        """;

    private static string Links(string text) =>
        $"""
        [а]({text}) [б](<{text}>) [в](https://example.com/{text}) [г](https://example.com/ "{text}") [{text}](https://example.com/)

        ![а]({text}) ![б](<{text}>) ![{text}](/a.svg "{text}") [![{text}](/a.svg)](<{text}>)

        <{text}> <https://example.com/{text}> https://example.com/{text} www.example.com/{text}

        [а][с] [{text}] [{text}][] ![а][с] сілтеме[^1] және[^{text}]

        [с]: <{text}> "{text}"
        [т]: {text} '{text}'
        [{text}]: <https://example.com/> ({text})

        [^1]: {text}

        [^{text}]: {text}

        """;

    private static string Blocks(string text) =>
        $"""
        ::{text}:: {"{"}{text}{"}"}

        :::facts {text}
        {text}
        :::

        :::quote by="{text}"
        {text}
        :::

        :::quote by={text}
        Сөз
        :::

        :::gallery {text}
        ![{text}](/a.svg "{text}")
        :::

        :::verbatim {text}
        {text}
        :::

        :::{text}
        {text}
        :::

        :::video {text}
        {text}
        :::

        :::telegram {text}
        {text}
        :::

        :::video https://www.youtube.com/watch?v=abcdefghijk {text}
        {text}
        :::

        """;

    private static string Attributes(string text) =>
        $"""
        <a href="{text}" title="{text}">х</a> <a href='{text}'>х</a> <a href={text}>х</a> <a name="{text}">х</a>

        <p title="{text}" id="{text}" class="{text}" style="{text}" lang="{text}" dir="{text}">х</p>

        <img src="{text}" alt="{text}"> <img src="/a.svg" alt="{text}" title='{text}' srcset="{text}">

        <blockquote cite="{text}">х</blockquote> <ol start="{text}" type="{text}"><li value="{text}">х</li></ol> <time datetime="{text}">х</time>

        <table><tr><td colspan="{text}" headers="{text}">{text}</td></tr></table>

        <svg><a href="{text}">{text}</a></svg> <math><mtext>{text}</mtext></math> <x-{text}>х</x-{text}>

        <!-- {text} -->

        <style>{text}</style> <textarea>{text}</textarea> <noscript>{text}</noscript> <template>{text}</template>

        """;
}
