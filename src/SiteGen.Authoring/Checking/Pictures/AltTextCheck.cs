using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Checking.Pictures;

/// <summary>Looks at what is said of pictures: whether those who cannot see them learn what is on them, in every language of the release.</summary>
internal static class AltTextCheck
{
    private const int Longest = 150;

    /// <summary>The findings. A picture that a translation inherits is told of once, where it is written.</summary>
    public static IEnumerable<Diagnostic> Of(CheckedPages pages)
    {
        foreach (var set in pages.Sets)
        {
            foreach (var item in set.SelectMany(Items).DistinctBy(item => item.Source.Location))
            {
                foreach (var diagnostic in OfItem(item, [.. set.Where(page => Items(page).Contains(item)).Select(page => page.Language.Code)]))
                {
                    yield return diagnostic;
                }
            }

            foreach (var diagnostic in set.SelectMany(page => page.Body.Parts.OfType<ImagePart>()).SelectMany(InText))
            {
                yield return diagnostic;
            }
        }
    }

    private static IEnumerable<MediaItem> Items(Page page) => page.Facts.Image is { } image ? page.Facts.Gallery.Prepend(image) : page.Facts.Gallery;

    private static IEnumerable<Diagnostic> OfItem(MediaItem item, string[] languages)
    {
        var missing = languages.Where(language => string.IsNullOrWhiteSpace(item.Alt.For(language))).ToArray();
        if (missing.Length > 0)
        {
            yield return PictureRules.NoAlt(item.Source.Location, item.Source.Value, string.Join(", ", missing));
        }

        foreach (var alt in item.Alt.Texts.AsEnumerable())
        {
            var caption = alt.Language is { } language ? item.Caption.For(language) : item.Caption.Texts.Select(text => text.Text.Value).FirstOrDefault();
            foreach (var diagnostic in OfText(alt.Text.Location, alt.Text.Value, item.Source.Value, caption))
            {
                yield return diagnostic;
            }
        }

        if (item.Credit.Texts.All(text => string.IsNullOrWhiteSpace(text.Text.Value)))
        {
            yield return PictureRules.NoCredit(item.Source.Location, item.Source.Value);
        }
    }

    /// <summary>`![](tree.jpg)` is decoration in other programs; a press office has no pictures that say nothing.</summary>
    private static IEnumerable<Diagnostic> InText(ImagePart image) => string.IsNullOrWhiteSpace(image.Alt)
        ? [PictureRules.NoAlt(image.Location, image.Target, "![…]")]
        : OfText(image.Location, image.Alt, image.Target, image.Title);

    private static IEnumerable<Diagnostic> OfText(SourceLocation place, string alt, string file, string? caption)
    {
        var name = UrlPath.NameOf(file);
        var stem = name.LastIndexOf('.') is var point and > 0 ? name[..point] : name;
        if (alt.Equals(name, StringComparison.OrdinalIgnoreCase) || alt.Equals(stem, StringComparison.OrdinalIgnoreCase))
        {
            yield return PictureRules.FileName(place, alt);
        }
        else if (caption is not null && alt.Trim().TrimEnd('.').Equals(caption.Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
        {
            yield return PictureRules.SameAsCaption(place, alt);
        }

        if (alt.Length > Longest)
        {
            yield return PictureRules.LongAlt(place, alt.Length, Longest);
        }
    }
}
