using SiteGen.Pipeline.Assets;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A published file of the theme.</summary>
public sealed record AssetRoute(string Path, ThemeAsset Asset) : Route(Path);
