namespace SiteGen.Pipeline.Parsing;

/// <summary>Where front matter and text stand in a file's bytes, and on which lines they begin.</summary>
internal readonly record struct FileHalves(bool HasFrontMatter, Range FrontMatter, int FrontMatterLine, Range Body, int BodyLine)
{
    /// <summary>A file without front matter.</summary>
    public static FileHalves OnlyText(int start, int line, int end) => new(false, default, 0, start..end, line);
}
