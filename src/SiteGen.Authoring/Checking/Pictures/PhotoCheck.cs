using System.Globalization;
using SiteGen.Authoring.Checking.Weights;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Media;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Pictures;

/// <summary>Looks at the photos themselves: how heavy, how large, and whether they tell where they were taken.</summary>
internal static class PhotoCheck
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>The findings.</summary>
    public static IEnumerable<Diagnostic> Of(LoadedSite site, ISourceFolder folder, Budgets budgets)
    {
        foreach (var file in site.Model.Files.AsEnumerable())
        {
            var path = file.Source.Path;
            if (!Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            if (file.Source.Length > budgets.PhotoKilobytes * 1000L)
            {
                yield return PictureRules.Heavy(path, file.Source.Length, budgets.PhotoKilobytes);
            }

            if (file.Size is { } size && (double)size.Width * size.Height / 1e6 is var dots && dots > budgets.PhotoMegapixels)
            {
                yield return PictureRules.Large(path, dots, string.Create(CultureInfo.InvariantCulture, $"{size.Width} × {size.Height}"), budgets.PhotoMegapixels);
            }

            if (folder.Read(path) is { IsRead: true } read && PhotoPlace.IsIn(read.Bytes.Span))
            {
                yield return PictureRules.Location(path);
            }
        }
    }
}
