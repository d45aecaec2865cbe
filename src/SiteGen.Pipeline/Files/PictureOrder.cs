namespace SiteGen.Pipeline.Files;

/// <summary>A variant of a picture that is wanted.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height, cropped where the proportions differ; 0 keeps the proportions.</param>
/// <param name="IsWebP">Whether as WebP; else as JPEG.</param>
public readonly record struct PictureOrder(int Width, int Height, bool IsWebP)
{
    /// <summary>How the variant is told from others in names.</summary>
    public string Name => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Width}{(Height > 0 ? "x" : "w")}{(Height > 0 ? Height : "")}.{(IsWebP ? "webp" : "jpg")}");
}
