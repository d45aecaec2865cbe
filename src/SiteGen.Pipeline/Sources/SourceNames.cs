using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Sources;

/// <summary>Finds names that one computer tells apart and another does not, and names that Windows cannot have.</summary>
internal sealed class SourceNames(DiagnosticCollector found)
{
    private readonly Dictionary<string, string> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> doubled = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    /// <summary>Checks a path and, for the first time, each folder above it.</summary>
    public void Check(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            // Files come folder by folder: nearly always the innermost has been seen, and so have those above it.
            if (folders.GetAlternateLookup<ReadOnlySpan<char>>().Add(path.AsSpan(0, slash)))
            {
                CheckPart(path, path[..slash]);
            }
        }

        CheckPart(path, path);
    }

    private void CheckPart(string file, string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        if (WindowsName.IsReserved(name))
        {
            found.Add(SourceRules.ReservedName(file, name.ToString()));
        }

        if (seen.TryAdd(CyrillicComposer.Compose(path), path))
        {
            return;
        }

        // Whatever lies in one of two such folders clashes too, and is not worth a second report.
        doubled.Add(path);
        var slash = path.LastIndexOf('/');
        if (slash < 0 || !doubled.Contains(path[..slash]))
        {
            found.Add(SourceRules.SameName(file, path, seen[CyrillicComposer.Compose(path)]));
        }
    }
}
