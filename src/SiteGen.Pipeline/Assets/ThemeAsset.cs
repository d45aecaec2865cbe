using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Assets;

/// <summary>A published file of the theme.</summary>
/// <param name="Name">Its path under `templates/assets/`: `css/site.css`.</param>
/// <param name="Path">Its address within the site, with a fingerprint of its content: `/assets/css/site.0a1b2c3d4e.css`.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeAsset(string Name, string Path, EquatableArray<byte> Content);
