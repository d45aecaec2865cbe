using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Media;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Makes variants of pictures, each once: kept under the hash of the picture's content, the order and the tool. What comes out is cleaned like
/// every other picture.
/// </summary>
internal sealed class VariantMaker(IPictureTool tool, ICacheFolder? cache)
{
    /// <summary>The variant, or null when the tool could not make it.</summary>
    public ReadOnlyMemory<byte>? Make(ReadOnlyMemory<byte> picture, PictureOrder order)
    {
        var hash = ContentHash.Of(picture.Span);
        var toolHash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(tool.Version));
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"picture-{hash.High:x16}{hash.Low:x16}-{toolHash.Low:x8}-{order.Name}");
        if (cache?.Read(name) is { IsEmpty: false } kept)
        {
            return kept;
        }

        if (tool.Make(picture, order) is not { } made || PictureCleaner.Clean(made.Span) is not { IsWhole: true } clean)
        {
            return null;
        }

        cache?.Write(name, clean.Bytes.Span);
        return clean.Bytes;
    }
}
