using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering;

/// <summary>Writes the text of a page with its links and pictures filled in.</summary>
internal sealed class BodyWriter(SiteModel model, SiteAddresses addresses, Wording[] wordings, Func<int, bool, string> sourceSet)
{
    /// <summary>
    /// Writes the HTML of a page's text. In feeds every address is absolute: readers show the text far from the site.
    /// </summary>
    public void Write(Page page, Utf8Buffer output, bool isAbsolute)
    {
        var targets = model.Targets[page.Id.Index].Value;
        var hole = 0;
        var isFirstPicture = page.Image is null;
        foreach (var part in page.Body.Parts)
        {
            switch (part)
            {
                case HtmlPart html:
                    output.Write(html.Utf8.AsSpan());
                    break;
                case LinkPart:
                    WriteLink(page, targets[hole++], output, isAbsolute);
                    break;
                case WordPart word:
                    output.WriteHtml(wordings[page.Language.Index].Text(word.Key));
                    break;
                case SpeakerPart speaker:
                    WriteSpeaker(page, speaker, targets[hole++], output, isAbsolute);
                    break;
                case ImagePart image:
                    WriteImage(image, targets[hole++], output, isAbsolute, isFirstPicture);
                    isFirstPicture = false;
                    break;
            }
        }
    }

    private void WriteLink(Page page, ResolvedTarget target, Utf8Buffer output, bool isAbsolute)
    {
        if (target.Address is not { } address)
        {
            return;
        }

        output.Write(" href=\""u8);
        if (isAbsolute && address.StartsWith('#'))
        {
            output.WriteHtml(addresses.Absolute(page.Path));
        }

        output.WriteHtml(isAbsolute ? addresses.FromRelative(address) : address);
        output.Write("\""u8);
        if (target.Language is { } language)
        {
            output.Write(" hreflang=\""u8);
            output.WriteHtml(language);
            output.Write("\""u8);
        }
    }

    /// <summary>A page sets the name and the position under each other; a feed, which no sheet styles, in one line.</summary>
    private void WriteSpeaker(Page page, SpeakerPart speaker, ResolvedTarget target, Utf8Buffer output, bool isAbsolute)
    {
        var known = target.Person >= 0 ? model.Vocabulary.People[target.Person] : null;
        output.Write("<figcaption><b>"u8);
        output.WriteHtml(known?.Name.ForOrFirst(page.Language.Code) ?? speaker.Person);
        output.Write("</b>"u8);
        if (known?.Role.ForOrFirst(page.Language.Code) is { Length: > 0 } role)
        {
            output.Write(isAbsolute ? ", "u8 : " "u8);
            output.WriteHtml(role);
        }

        output.Write("</figcaption>"u8);
    }

    private void WriteImage(ImagePart image, ResolvedTarget target, Utf8Buffer output, bool isAbsolute, bool isFirst)
    {
        if (target.Address is not { } address)
        {
            return;
        }

        if (image.IsBlock)
        {
            output.Write("<figure>"u8);
        }

        output.Write("<img src=\""u8);
        output.WriteHtml(isAbsolute ? addresses.FromRelative(address) : address);
        output.Write("\" alt=\""u8);
        output.WriteHtml(image.Alt);
        output.Write("\""u8);
        if (target.File >= 0 && model.Files[target.File].Size is { } size)
        {
            output.Write(" width=\""u8);
            output.Write(size.Width);
            output.Write("\" height=\""u8);
            output.Write(size.Height);
            output.Write("\""u8);
            WriteSizes(target.File, output, isAbsolute);
        }

        output.Write(isFirst ? " decoding=\"async\">"u8 : " loading=\"lazy\" decoding=\"async\">"u8);
        if (image.IsBlock)
        {
            if (image.Title is { Length: > 0 } title)
            {
                output.Write("<figcaption>"u8);
                output.WriteHtml(title);
                output.Write("</figcaption>"u8);
            }

            output.Write("</figure>"u8);
        }
    }

    /// <summary>Readers of feeds show the text in sizes that nobody knows: they get the photo itself.</summary>
    private void WriteSizes(int file, Utf8Buffer output, bool isAbsolute)
    {
        var set = isAbsolute ? "" : sourceSet(file, false) is { Length: > 0 } own ? own : sourceSet(file, true);
        if (set.Length > 0)
        {
            output.Write(" srcset=\""u8);
            output.WriteHtml(set);
            output.Write("\" sizes=\"(min-width: 64em) 44rem, 100vw\""u8);
        }
    }
}
