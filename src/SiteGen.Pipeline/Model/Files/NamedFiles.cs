using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Files;

/// <summary>The files that a page names in its front matter and its text, as paths under `content/`.</summary>
internal static class NamedFiles
{
    public static IEnumerable<string> Of(ParsedPage page, PageFacts facts)
    {
        var named = facts.Gallery.Select(item => item.Source)
            .Concat(facts.Attachments.Select(item => item.File))
            .Concat(facts.Image is { } image ? [image.Source] : [])
            .Concat(page.Body.Parts.Select(InText).Where(target => target is not null).Select(target => target!.Value));
        return named.Select(FileLocator.Combine).Where(path => path is not null).Select(path => path!);
    }

    private static Located<string>? InText(BodyPart part) => part switch
    {
        ImagePart image => new Located<string>(image.Target, image.Location),
        LinkPart link => new Located<string>(link.Target, link.Location),
        _ => null,
    };
}
