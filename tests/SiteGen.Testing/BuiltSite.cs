using System.Text;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Testing;

/// <summary>What a build of a <see cref="TestSite"/> gave.</summary>
public sealed class BuiltSite
{
    internal BuiltSite(BuildResult result, MemoryOutput output)
    {
        Result = result;
        Files = output.Paths.ToDictionary(path => path, path => output.Find(path) ?? [], StringComparer.Ordinal);
    }

    /// <summary>What the builder returned.</summary>
    public BuildResult Result { get; }

    /// <summary>Every file of the output by its path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The paths in ordinal order.</summary>
    public IEnumerable<string> Paths => Files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The pages that people read, redirects among them.</summary>
    public IEnumerable<string> HtmlPaths => Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The text of a file that must be there.</summary>
    public string this[string path] => Files.TryGetValue(path, out var bytes)
        ? Encoding.UTF8.GetString(bytes)
        : throw new KeyNotFoundException($"The build wrote no '{path}'. It wrote:\n{string.Join('\n', Paths)}\nand said:\n{Report}");

    /// <summary>Everything that was wrong, in English.</summary>
    public string Report => DiagnosticLines.Of(Result.Diagnostics);

    /// <summary>What was wrong and is more than a note, in English.</summary>
    public string Faults => DiagnosticLines.Of(Result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Note));

    /// <summary>Whether a file was written.</summary>
    public bool Has(string path) => Files.ContainsKey(path);
}
