using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Where the renderer writes. Straight: HTML cut into parts at every link and picture. Marked: one text for the sanitizer, in which
/// whatever the renderer itself made carries an attribute that raw HTML cannot forge, since its name does not occur in the source.
/// </summary>
internal sealed class RenderTarget(string? mark) : IDisposable
{
    private readonly List<RawSegment> segments = [];
    private int countedBytes;
    private int countedLetters;

    /// <summary>The HTML.</summary>
    public MarkupBuffer Html { get; } = new();

    /// <summary>The same text without markup.</summary>
    public TextBuffer Plain { get; } = new();

    /// <summary>The finished parts of a straight rendering.</summary>
    public List<BodyPart> Parts { get; } = [];

    /// <summary>Links and pictures of a marked rendering; the attribute's value is the index here.</summary>
    public List<BodyPart> Holes { get; } = [];

    /// <summary>Whether the sanitizer gets the text.</summary>
    public bool IsMarked => mark is not null;

    /// <summary>The runs of raw HTML in a marked rendering, in order.</summary>
    public IReadOnlyList<RawSegment> Segments => segments;

    /// <summary>Writes the attribute that says «made by the renderer».</summary>
    public void WriteMark(int index = -1)
    {
        if (mark is null)
        {
            return;
        }

        Html.Write(" "u8);
        Html.WriteRaw(mark);
        if (index >= 0)
        {
            Html.Write("=\""u8);
            Html.WriteNumber(index);
            Html.Write("\""u8);
        }
    }

    /// <summary>Writes ` href="…"`.</summary>
    public void WriteHref(string target, SourceLocation location)
    {
        if (IsMarked)
        {
            Holes.Add(new LinkPart(target, location));
            WriteMark(Holes.Count - 1);
            return;
        }

        EndPart();
        Parts.Add(new LinkPart(target, location));
    }

    /// <summary>Writes a picture.</summary>
    public void WriteImage(ImagePart image)
    {
        if (IsMarked)
        {
            Html.Write("<img"u8);
            Holes.Add(image);
            WriteMark(Holes.Count - 1);
            Html.Write(">"u8);
            return;
        }

        EndPart();
        Parts.Add(image);
    }

    /// <summary>Writes who said a quotation.</summary>
    public void WriteSpeaker(SpeakerPart speaker)
    {
        if (IsMarked)
        {
            Html.Write("<figcaption"u8);
            Holes.Add(speaker);
            WriteMark(Holes.Count - 1);
            Html.Write("></figcaption>"u8);
            return;
        }

        EndPart();
        Parts.Add(speaker);
    }

    /// <summary>Ends a start tag with a piece whose text is not known yet as the element's first content.</summary>
    public void EndTagWith(BodyPart part)
    {
        if (IsMarked)
        {
            Holes.Add(part);
            WriteMark(Holes.Count - 1);
            Html.Write(">"u8);
            return;
        }

        Html.Write(">"u8);
        EndPart();
        Parts.Add(part);
    }

    /// <summary>Writes raw HTML whose first letter stands at an offset of the source.</summary>
    public void WriteRaw(ReadOnlySpan<char> html, int offset)
    {
        if (IsMarked)
        {
            countedLetters += System.Text.Encoding.UTF8.GetCharCount(Html.Written[countedBytes..]);
            countedBytes = Html.Length;
            segments.Add(new(countedLetters, offset, html.Length));
        }

        Html.WriteRaw(html);
    }

    /// <summary>Ends a run of HTML.</summary>
    public void EndPart()
    {
        if (Html.Length > 0 && !IsMarked)
        {
            Parts.Add(new HtmlPart(Html.Take()));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Html.Dispose();
        Plain.Dispose();
    }
}
