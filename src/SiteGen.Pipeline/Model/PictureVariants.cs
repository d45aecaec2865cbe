using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model;

/// <summary>
/// Which smaller pictures are made of a photo where a tool for it is installed. They stand beside the photo of the first language version, and
/// serve all of them.
/// </summary>
/// <param name="Photo">The photo.</param>
public readonly record struct PictureVariants(SiteFile Photo)
{
    private static readonly int[] Widths = [480, 960, 1600];

    /// <summary>What messengers and social networks show of a release.</summary>
    public static PictureOrder Card { get; } = new(1200, 630, IsWebP: false);

    /// <summary>The orders, narrow ones first; none for what is no photo or is small already.</summary>
    public EquatableArray<PictureOrder> Orders
    {
        get
        {
            if (Photo.Size is not { } size || Type is not { } type)
            {
                return [];
            }

            return Widths.Where(width => width < size.Width).SelectMany(width =>
                type == ".jpg" ? new[] { new PictureOrder(width, 0, IsWebP: true), new PictureOrder(width, 0, IsWebP: false) } : [new PictureOrder(width, 0, IsWebP: true)]).ToEquatableArray();
        }
    }

    /// <summary>Whether a card can be cut from it.</summary>
    public bool HasCard => Photo.Size is { } size && size.Width >= Card.Width && size.Height >= Card.Height && Type == ".jpg";

    private string? Type => Path.GetExtension(Photo.ContentPath).ToUpperInvariant() switch
    {
        ".JPG" or ".JPEG" => ".jpg",
        ".PNG" => ".png",
        ".WEBP" => ".webp",
        _ => null,
    };

    /// <summary>The address of a variant within the site, not yet percent-encoded. <paramref name="path"/> is that of the photo.</summary>
    public static string PathOf(string path, PictureOrder order) => $"{path[..path.LastIndexOf('.')]}-{order.Name}";
}
