using System.Xml.Linq;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Source;

/// <summary>The sources and project files of the checkout.</summary>
internal static class Solution
{
    /// <summary>Every source file under `src` and `tests`, in ordinal order.</summary>
    public static IReadOnlyList<CSharpFile> Files { get; } =
        [.. new[] { "src", "tests" }.SelectMany(Enumerate).Select(path => CSharpFile.Parse(Relative(path), File.ReadAllText(path)))];

    /// <summary>The files of the program itself.</summary>
    public static IEnumerable<CSharpFile> ProgramFiles => Files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal));

    /// <summary>The project files under `src`, by the name of the project.</summary>
    public static IReadOnlyDictionary<string, XDocument> Projects { get; } = Directory
        .EnumerateFiles(RepositoryFolder.Of("src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), XDocument.Load, StringComparer.Ordinal);

    private static IEnumerable<string> Enumerate(string folder) => Directory
        .EnumerateFiles(RepositoryFolder.Of(folder), "*.cs", SearchOption.AllDirectories)
        .Where(path => !Relative(path).Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Relative(string path) => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/');
}
