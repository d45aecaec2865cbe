using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>The forms of a few dozen pages one after another, to be written down at once. Used by one worker at a time.</summary>
internal sealed class PagePiece
{
    /// <summary>Room that grows is copied, and beyond 85 KB each copy brings the collector nearer to looking at everything: it is taken whole at once.</summary>
    private const int Room = 256 * 1024;

    private readonly BlobWriter forms = new(Room);
    private readonly BlobWriter html = new(Room);
    private readonly List<(string Path, StoredBytes Form, StoredBytes Html)> members = [];

    /// <summary>The forms.</summary>
    public ReadOnlySpan<byte> Forms => forms.Written.Span;

    /// <summary>The HTML.</summary>
    public ReadOnlySpan<byte> Html => html.Written.Span;

    /// <summary>Whether it is time to write it down.</summary>
    public bool IsFull => forms.Length + html.Length > Room;

    /// <summary>Where each page stands in the piece.</summary>
    public IReadOnlyList<(string Path, StoredBytes Form, StoredBytes Html)> Members => members;

    public void Add(string path, Diagnosed<ParsedPage> page)
    {
        var form = forms.Length;
        var text = html.Length;
        PageCodec.Write(page, forms, html);
        members.Add((path, Place(forms, form), Place(html, text)));
    }

    /// <summary>Begins the next piece in the same room.</summary>
    public void Clear()
    {
        forms.Clear();
        html.Clear();
        members.Clear();
    }

    /// <summary>The HTML of one page.</summary>
    public static ReadOnlyMemory<byte> HtmlOf(Diagnosed<ParsedPage> page)
    {
        var piece = new PagePiece();
        piece.Add("", page);
        return piece.html.Written;
    }

    private static StoredBytes Place(BlobWriter writer, int start) =>
        new(start, writer.Length - start, ContentHash.Of(writer.Written.Span[start..]));
}
