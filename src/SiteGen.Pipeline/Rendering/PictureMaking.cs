using SiteGen.Pipeline.Model.Routes;

namespace SiteGen.Pipeline.Rendering;

/// <summary>Makes a variant of a picture, or nothing.</summary>
internal delegate ReadOnlyMemory<byte>? PictureMaking(VariantRoute route, ReadOnlyMemory<byte> picture);
