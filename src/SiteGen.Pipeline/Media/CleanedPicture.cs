namespace SiteGen.Pipeline.Media;

/// <summary>A picture without its metadata.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Credits">What it still says.</param>
/// <param name="IsWhole">Whether it ended as such a file ends; else it was cut short somewhere.</param>
internal sealed record CleanedPicture(ReadOnlyMemory<byte> Bytes, PictureCredits Credits, bool IsWhole);
