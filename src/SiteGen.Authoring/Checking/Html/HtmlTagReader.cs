using System.Buffers;

namespace SiteGen.Authoring.Checking.Html;

/// <summary>
/// Reads the tags of a page one after the other, at the speed of a search: no tree is made, nothing is copied. Comments, scripts and styles are
/// passed over.
/// </summary>
internal ref struct HtmlTagReader(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    private readonly ReadOnlySpan<char> html = html;
    private int at;

    /// <summary>The tag that <see cref="Next"/> has found.</summary>
    public HtmlTag Tag { get; private set; }

    /// <summary>Goes on to the next tag.</summary>
    public bool Next()
    {
        while (html[at..].IndexOf('<') is var found and >= 0)
        {
            var start = at + found;
            var rest = html[start..];
            if (rest.StartsWith("<!--"))
            {
                at = Behind(start, "-->");
            }
            else if (rest.Length > 1 && rest[1] is '!' or '?')
            {
                at = Behind(start, ">");
            }
            else if (Read(start, rest))
            {
                return true;
            }
            else
            {
                at = start + 1;
            }
        }

        at = html.Length;
        return false;
    }

    private bool Read(int start, ReadOnlySpan<char> rest)
    {
        var isEnd = rest is [_, '/', ..];
        var name = rest[(isEnd ? 2 : 1)..];
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
        {
            return false;
        }

        var nameLength = name.IndexOfAny(NameEnds);
        var length = End(rest);
        if (length < 0 || nameLength < 0)
        {
            return false;
        }

        var nameStart = isEnd ? 2 : 1;
        Tag = new HtmlTag { Name = name[..nameLength], Rest = rest[(nameStart + nameLength)..(length - 1)], Start = start, Length = length, IsEnd = isEnd };
        at = start + length;
        if (!isEnd && !Tag.IsClosed && (Tag.Is("script") || Tag.Is("style")))
        {
            var close = html[at..].IndexOf(Tag.Is("script") ? "</script" : "</style", StringComparison.OrdinalIgnoreCase);
            at = close < 0 ? html.Length : at + close;
        }

        return true;
    }

    /// <summary>How long a tag is, its `&gt;` included: one between quotation marks does not end it. -1 where nothing does.</summary>
    private static int End(ReadOnlySpan<char> tag)
    {
        for (var i = 1; i < tag.Length;)
        {
            var found = tag[i..].IndexOfAny('>', '"', '\'');
            if (found < 0)
            {
                return -1;
            }

            i += found;
            if (tag[i] == '>')
            {
                return i + 1;
            }

            var close = tag[(i + 1)..].IndexOf(tag[i]);
            if (close < 0)
            {
                return -1;
            }

            i += close + 2;
        }

        return -1;
    }

    private readonly int Behind(int start, string end) =>
        html[start..].IndexOf(end, StringComparison.Ordinal) is var found and >= 0 ? start + found + end.Length : html.Length;
}
