using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Rendering;

/// <summary>Makes a variant of a picture, or nothing.</summary>
internal delegate ReadOnlyMemory<byte>? PictureMaking(ReadOnlyMemory<byte> picture, PictureOrder order);
