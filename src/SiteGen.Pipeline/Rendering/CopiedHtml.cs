namespace SiteGen.Pipeline.Rendering;

/// <summary>HTML that was rendered once and is copied wherever it is asked for.</summary>
/// <param name="Bytes">The HTML.</param>
/// <param name="Reads">The pages it was made from.</param>
internal sealed record CopiedHtml(byte[] Bytes, int[] Reads);
