namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Follows raw HTML through a text and tells where it is in another language: between `&lt;span lang="ru"&gt;` and its end.</summary>
internal sealed class LanguageScope(string? language)
{
    private readonly List<(string Name, bool IsForeign)> open = [];

    /// <summary>Whether the text here is in another language.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Takes in a run of raw HTML. Only elements that state a language, and their like within them, are counted.</summary>
    public void Note(string html)
    {
        if (open.Count == 0 && !html.Contains("lang", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var end = html.IndexOf('>', at);
            NoteTag(html.AsSpan(at + 1, (end < 0 ? html.Length : end) - at - 1));
        }

        IsForeign = open.Exists(element => element.IsForeign);
    }

    private void NoteTag(ReadOnlySpan<char> tag)
    {
        var isEnd = tag is ['/', ..];
        tag = isEnd ? tag[1..] : tag;
        var length = tag.IndexOfAny(" \t\n/");
        var name = (length < 0 ? tag : tag[..length]).ToString().ToLowerInvariant();
        if (isEnd)
        {
            var last = open.FindLastIndex(element => element.Name == name);
            if (last >= 0)
            {
                open.RemoveRange(last, open.Count - last);
            }
        }
        else if (Language(tag) is { } stated)
        {
            open.Add((name, !stated.Equals(language, StringComparison.OrdinalIgnoreCase)));
        }
        else if (open.Exists(element => element.Name == name) && !tag.EndsWith("/"))
        {
            open.Add((name, open[^1].IsForeign));
        }
    }

    private static string? Language(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf(" lang=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = tag[(at + 6)..];
        var quote = value is ['"' or '\'', ..] ? value[0] : ' ';
        value = quote == ' ' ? value : value[1..];
        var end = value.IndexOf(quote);
        return (end < 0 ? value : value[..end]).Trim().ToString();
    }
}
