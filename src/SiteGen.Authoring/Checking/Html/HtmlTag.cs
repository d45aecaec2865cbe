using System.Buffers;

namespace SiteGen.Authoring.Checking.Html;

/// <summary>A tag of a page, with its place in the text that is read.</summary>
internal readonly ref struct HtmlTag
{
    private static readonly SearchValues<char> KeyEnds = SearchValues.Create(" \t\r\n\f=");

    /// <summary>The element's name as it is written.</summary>
    public required ReadOnlySpan<char> Name { get; init; }

    /// <summary>What stands between the name and the end of the tag.</summary>
    public required ReadOnlySpan<char> Rest { get; init; }

    /// <summary>Where the tag begins.</summary>
    public required int Start { get; init; }

    /// <summary>How many letters it has.</summary>
    public required int Length { get; init; }

    /// <summary>Whether it ends an element.</summary>
    public required bool IsEnd { get; init; }

    /// <summary>Whether it is `&lt;x/&gt;`.</summary>
    public bool IsClosed => Rest is [.., '/'];

    /// <summary>Whether the element has a name, small or not.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds an attribute; false where it is not there. A value without quotation marks is understood too.</summary>
    public bool Find(string name, out ReadOnlySpan<char> value)
    {
        var rest = Rest;
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n\f/");
            if (rest.IsEmpty)
            {
                value = default;
                return false;
            }

            var end = rest.IndexOfAny(KeyEnds);
            var key = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[end..].TrimStart(" \t\r\n\f");
            value = TakeValue(ref rest);
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (key.IsEmpty && value.IsEmpty)
            {
                rest = rest.IsEmpty ? rest : rest[1..];
            }
        }
    }

    private static ReadOnlySpan<char> TakeValue(scoped ref ReadOnlySpan<char> rest)
    {
        if (rest is not ['=', ..])
        {
            return [];
        }

        rest = rest[1..].TrimStart(" \t\r\n\f");
        if (rest is ['"' or '\'', ..])
        {
            var close = rest[1..].IndexOf(rest[0]);
            var quoted = close < 0 ? rest[1..] : rest.Slice(1, close);
            rest = close < 0 ? [] : rest[(close + 2)..];
            return quoted;
        }

        var end = rest.IndexOfAny(" \t\r\n\f");
        var plain = end < 0 ? rest : rest[..end];
        rest = rest[plain.Length..];
        return plain;
    }
}
