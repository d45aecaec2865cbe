using SiteGen.Pipeline.Files;

namespace SiteGen.Site.Tests.Photos;

/// <summary>Makes the same tiny picture of every photo, and counts how often it was asked; fails where it is told to.</summary>
internal sealed class FakeTool(bool fails = false) : IPictureTool
{
    private static readonly byte[] Tiny = [0xFF, 0xD8, 0xFF, 0xDA, 0, 3, 0, 7, 0xFF, 0xD9];
    private int made;

    public string Version => "fake 1";

    public int Made => made;

    public ReadOnlyMemory<byte>? Make(ReadOnlyMemory<byte> picture, PictureOrder order)
    {
        Interlocked.Increment(ref made);
        return fails ? null : Tiny;
    }
}
