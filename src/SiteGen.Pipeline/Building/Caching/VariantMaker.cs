using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Model.Routes;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Makes variants of pictures, each once: kept under the hash of the picture's content, the order and the tool. What comes out is cleaned like
/// every other picture.
/// </summary>
internal sealed class VariantMaker(IPictureTool tool, ICacheFolder? cache)
{
    private readonly ConcurrentDictionary<string, string> asked = new(StringComparer.Ordinal);
    private readonly Lazy<string> toolName = new(() => string.Create(
        CultureInfo.InvariantCulture, $"{ContentHash.Of(Encoding.UTF8.GetBytes(tool.Version)).Low:x8}"));

    /// <summary>The variant, or null when the tool could not make it.</summary>
    public ReadOnlyMemory<byte>? Make(VariantRoute route, ReadOnlyMemory<byte> picture)
    {
        var hash = ContentHash.Of(picture.Span);
        var own = string.Create(CultureInfo.InvariantCulture, $"{PictureUses.Prefix}{hash.High:x16}{hash.Low:x16}-{toolName.Value}");
        var name = $"{own}-{route.Order.Name}";
        asked[route.Source.Path] = own;
        if (cache?.Read(name) is { IsEmpty: false } kept)
        {
            return kept;
        }

        if (tool.Make(picture, route.Order) is not { } made || PictureCleaner.Clean(made.Span) is not { IsWhole: true } clean)
        {
            return null;
        }

        cache?.Write(name, clean.Bytes.Span);
        return clean.Bytes;
    }

    /// <summary>Ends a build that found no error: what no build used for a month is not kept any longer.</summary>
    public void Settle(IEnumerable<Route> routes)
    {
        if (cache is not null)
        {
            PictureUses.Settle(cache, routes.OfType<VariantRoute>().Select(route => route.Source.Path).Distinct(StringComparer.Ordinal), asked);
        }
    }
}
