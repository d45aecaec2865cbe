using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Files;

/// <summary>Finds the files of the pictures and attachments that pages name, and reports the missing ones once each.</summary>
internal static class PictureFinder
{
    private static readonly string[] PictureTypes = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"];

    public static Diagnosed<EquatableArray<Page>> Attach(EquatableArray<Page> pages, FileLocator files)
    {
        var found = new DiagnosticCollector();
        var attached = new Page[pages.Length];
        for (var i = 0; i < attached.Length; i++)
        {
            attached[i] = Attach(pages[i], files, found);
        }

        return found.Finish(EquatableArray.Own(attached));
    }

    private static Page Attach(Page page, FileLocator files, DiagnosticCollector found)
    {
        var facts = page.Facts;
        if (facts.Image is null && facts.Gallery.IsEmpty && facts.Attachments.IsEmpty)
        {
            return page;
        }

        return page with
        {
            Image = facts.Image is { } image ? Find(image, files, found) : null,
            Gallery = facts.Gallery.Select(item => Find(item, files, found)).Where(picture => picture is not null).Select(picture => picture!).ToEquatableArray(),
            Downloads = facts.Attachments.Select(item => new Download(item, files.Find(item.File, found))).Where(item => item.File >= 0).ToEquatableArray(),
        };
    }

    private static Picture? Find(Parsing.MediaItem item, FileLocator files, DiagnosticCollector found)
    {
        var file = files.Find(item.Source, found);
        if (file < 0)
        {
            return null;
        }

        if (!PictureTypes.Contains(Path.GetExtension(item.Source.Value), StringComparer.OrdinalIgnoreCase))
        {
            found.Add(ModelRules.NotAPicture(item.Source));
        }

        return new Picture(item, file);
    }
}
