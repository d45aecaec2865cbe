namespace SiteGen.Pipeline.Media;

/// <summary>The size of a picture in pixels as it is shown, orientation respected.</summary>
public readonly record struct ImageSize(int Width, int Height);
