namespace SiteGen.Pipeline.Model.Routes;

/// <summary>
/// One file of the site. <paramref name="Path"/> is its address within the site (`/kk/news/2025/x/`, `/robots.txt`);
/// <see cref="OutputPath"/> is the file in the output folder.
/// </summary>
public abstract record Route(string Path)
{
    /// <summary>The file, relative to the output folder.</summary>
    public string OutputPath { get; } = OutputPathOf(Path);

    /// <summary>The file that serves an address.</summary>
    public static string OutputPathOf(string path) => path.EndsWith('/') ? string.Concat(path.AsSpan(1), "index.html") : path[1..];
}
