using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>The blocks that `:::` opens, and quotations.</summary>
internal sealed partial class MarkdownRenderer
{
    private readonly SortedSet<string> frameOrigins = new(StringComparer.Ordinal);

    /// <summary>The sites from which frames may come once a reader asks.</summary>
    public EquatableArray<string> FrameOrigins => frameOrigins.ToEquatableArray();

    private void WriteCustomContainer(CustomContainer container)
    {
        var name = container.Info ?? "";
        var location = places.At(container.Span.Start);
        if (container.ClosingFencedCharCount == 0 && name.Length > 0)
        {
            found.Add(ContainerRules.Unclosed(location, name));
        }

        var arguments = new ContainerArguments(container.Arguments);
        if (container.Count == 0 && name is ContainerNames.Quote or ContainerNames.Facts or ContainerNames.Verbatim)
        {
            found.Add(ContainerRules.Empty(location, name));
            return;
        }

        WriteKnown(container, name, arguments);
    }

    private void WriteKnown(CustomContainer container, string name, ContainerArguments arguments)
    {
        switch (name)
        {
            case ContainerNames.Interview:
                CheckArguments(container, arguments, mayHaveText: false);
                OpenBox("<div class=\"interview\""u8);
                WriteInterview(new InterviewReader(places, found, dash).Read(container));
                html.Write("</div>\n"u8);
                break;
            case ContainerNames.Quote:
                WriteQuote(container, arguments);
                break;
            case ContainerNames.Facts:
                CheckArguments(container, arguments);
                OpenBox("<aside class=\"fact-box\""u8);
                WriteBoxTitle(arguments.Text);
                WriteBlocks(container, isTight: false);
                html.Write("</aside>\n"u8);
                break;
            case ContainerNames.Gallery:
                CheckArguments(container, arguments);
                WriteGallery(container, arguments.Text);
                break;
            case ContainerNames.Verbatim:
                CheckArguments(container, arguments);
                WriteVerbatim(container, arguments.Text);
                break;
            case ContainerNames.Video or ContainerNames.Telegram:
                CheckArguments(container, arguments);
                WriteEmbed(container, name, arguments.Text);
                break;
            default:
                WriteUnknown(container, name);
                break;
        }
    }

    private void WriteVerbatim(CustomContainer container, string title)
    {
        OpenBox("<div class=\"verbatim\""u8);
        WriteBoxTitle(title);
        (var was, isVerbatim) = (isVerbatim, true);
        WriteBlocks(container, isTight: false);
        isVerbatim = was;
        html.Write("</div>\n"u8);
    }

    /// <summary>A theme of one's own may know the name: it stays as a class.</summary>
    private void WriteUnknown(CustomContainer container, string name)
    {
        html.Write("<div"u8);
        if (name.Length > 0)
        {
            found.Add(ContainerRules.Unknown(places.Of(name, container.Span.Start), name));
            html.Write(" class=\""u8);
            html.WriteText(name);
            html.Write("\""u8);
            target.WriteMark();
        }

        html.Write(">\n"u8);
        WriteBlocks(container, isTight: false);
        html.Write("</div>\n"u8);
    }

    private void CheckArguments(CustomContainer container, ContainerArguments arguments, bool mayHaveText = true, string? key = null)
    {
        foreach (var (name, value) in arguments.Pairs)
        {
            if (name != key)
            {
                var near = key is null ? null : NearestName.Find(name, [key]);
                found.Add(ContainerRules.Argument(places.Of(name + "=", container.Span.Start), $"{name}={value}", container.Info ?? "", near));
            }
        }

        if (!mayHaveText && arguments.Text.Length > 0)
        {
            found.Add(ContainerRules.Argument(places.Of(arguments.Text, container.Span.Start), arguments.Text, container.Info ?? "", null));
        }
    }

    private void OpenBox(ReadOnlySpan<byte> start)
    {
        html.Write(start);
        target.WriteMark();
        html.Write(">\n"u8);
    }

    private void WriteBoxTitle(string title)
    {
        if (title.Length > 0)
        {
            html.Write("<p class=\"box-title\""u8);
            target.WriteMark();
            html.Write(">"u8);
            WriteText(title);
            html.Write("</p>\n"u8);
            EndPlainBlock();
        }
    }

    /// <summary>`:::quote by=orazymbet`. Words behind the name are a speaker who is in no list.</summary>
    private void WriteQuote(CustomContainer container, ContainerArguments arguments)
    {
        CheckArguments(container, arguments, key: "by");
        var speaker = arguments.Pairs.Find(pair => pair.Key == "by").Value ?? arguments.Text;
        var line = speaker.Length == 0 ? Attribution(container) : null;
        OpenBox("<figure class=\"quote\""u8);
        html.Write("<blockquote>\n"u8);
        WriteBlocksBut(container, line);
        html.Write("</blockquote>\n"u8);
        if (line is not null)
        {
            html.Write("<figcaption>"u8);
            WriteLeaf(line.Inline!); // An attribution is a paragraph with text.
            html.Write("</figcaption>\n"u8);
            EndPlainBlock();
        }
        else if (speaker.Length > 0)
        {
            target.WriteSpeaker(new(speaker, places.Of(speaker, container.Span.Start)));
            html.Write("\n"u8);
        }
        else
        {
            found.Add(ContainerRules.NoSpeaker(places.At(container.Span.Start)));
        }

        html.Write("</figure>\n"u8);
    }

    /// <summary>A quotation whose last paragraph opens with a dash names the speaker there; in a talk every paragraph opens so.</summary>
    private void WriteQuotation(QuoteBlock quote)
    {
        var line = Attribution(quote);
        html.Write("<blockquote>\n"u8);
        WriteBlocksBut(quote, line);
        if (line is not null)
        {
            html.Write("<footer"u8);
            target.WriteMark();
            html.Write(">"u8);
            WriteLeaf(line.Inline!); // An attribution is a paragraph with text.
            html.Write("</footer>\n"u8);
            EndPlainBlock();
        }

        html.Write("</blockquote>\n"u8);
    }

    private void WriteBlocksBut(ContainerBlock container, Block? last)
    {
        foreach (var block in container)
        {
            if (block != last)
            {
                WriteBlock(block, isTight: false);
            }
        }
    }

    private static ParagraphBlock? Attribution(ContainerBlock container)
    {
        if (container.Count == 1 && container[0] is ParagraphBlock only && !DashedText.Opens(only) && DashedText.Break(only) is { } line)
        {
            InterviewReader.Split(container, 0, only, line);
        }

        return container.Count > 1 && container[^1] is ParagraphBlock last && DashedText.Opens(last) && !(container[^2] is ParagraphBlock before && DashedText.Opens(before))
            ? last
            : null;
    }

    private void WriteGallery(CustomContainer container, string title)
    {
        var pictures = new List<LinkInline>();
        var others = new List<Block>();
        Gather(container, pictures, others);
        if (pictures.Count == 0)
        {
            found.Add(ContainerRules.NoPictures(places.At(container.Span.Start)));
        }

        OpenBox("<div class=\"gallery\""u8);
        WriteBoxTitle(title);
        WriteAll(others);
        if (pictures.Count > 0)
        {
            html.Write("<ul>\n"u8);
            foreach (var picture in pictures)
            {
                html.Write("<li>"u8);
                WriteImage(picture, isBlock: true);
                html.Write("</li>\n"u8);
                EndPlainBlock();
            }

            html.Write("</ul>\n"u8);
        }

        html.Write("</div>\n"u8);
    }

    /// <summary>Pictures on lines or in lists are the gallery; what holds words stays a text above it.</summary>
    private static void Gather(ContainerBlock container, List<LinkInline> pictures, List<Block> others)
    {
        foreach (var block in container)
        {
            if (block is ParagraphBlock { Inline: { } inlines } && HasOnlyPictures(inlines))
            {
                pictures.AddRange(inlines.OfType<LinkInline>());
            }
            else if (block is ListBlock or ListItemBlock)
            {
                Gather((ContainerBlock)block, pictures, others);
            }
            else
            {
                others.Add(block);
            }
        }
    }

    private static bool HasOnlyPictures(ContainerInline inlines) =>
        inlines.All(inline => inline is LinkInline { IsImage: true } or LineBreakInline || (inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()));

    /// <summary>
    /// Nothing is loaded from elsewhere until a reader asks: a link leads there, and the theme's script may put a frame in its place when it is
    /// clicked.
    /// </summary>
    private void WriteEmbed(CustomContainer container, string name, string written)
    {
        var isVideo = name == ContainerNames.Video;
        var location = places.Of(written, container.Span.Start);
        if ((isVideo ? EmbedAddress.Video(written) : EmbedAddress.Telegram(written)) is not { } address)
        {
            found.Add(isVideo ? ContainerRules.NotVideo(location, written) : ContainerRules.NotTelegram(location, written));
            return;
        }

        frameOrigins.Add(address.Origin);
        OpenBox(isVideo ? "<figure class=\"embed embed-video\""u8 : "<figure class=\"embed embed-telegram\""u8);
        html.Write("<a data-frame=\""u8);
        html.WriteText(address.Frame);
        html.Write("\""u8);
        target.WriteHref(address.Page, location);
        html.Write("><span"u8);
        target.EndTagWith(new WordPart(isVideo ? "embed.video" : "embed.telegram"));
        html.Write("</span></a>\n"u8);
        if (container.Count > 0)
        {
            html.Write("<figcaption>"u8);
            if (container is [ParagraphBlock { Inline: { } caption }])
            {
                WriteLeaf(caption);
                EndPlainBlock();
            }
            else
            {
                WriteBlocks(container, isTight: false);
            }

            html.Write("</figcaption>\n"u8);
        }

        html.Write("</figure>\n"u8);
    }
}
