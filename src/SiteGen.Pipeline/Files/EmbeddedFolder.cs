using System.Reflection;

namespace SiteGen.Pipeline.Files;

/// <summary>Resources of an assembly presented as a folder: the default theme, which thus needs no installation.</summary>
public sealed class EmbeddedFolder : ISourceFolder
{
    private readonly Assembly assembly;
    private readonly Dictionary<string, string> resources = new(StringComparer.Ordinal);

    /// <summary>Presents every resource named `prefix…` as `presentedUnder…`.</summary>
    public EmbeddedFolder(Assembly assembly, string prefix, string presentedUnder)
    {
        this.assembly = assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                resources[string.Concat(presentedUnder, name.AsSpan(prefix.Length))] = name;
            }
        }
    }

    /// <summary>The default theme, as if it stood in the site's own `templates/`.</summary>
    public static EmbeddedFolder DefaultTheme { get; } = new(typeof(EmbeddedFolder).Assembly, "theme/", "templates/");

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List()
    {
        var entries = new List<SourceEntry>(resources.Count);
        foreach (var path in resources.Keys)
        {
            // A stamp of the content, not of the assembly: a new program with an old theme file need not parse it again.
            var bytes = Read(path).Bytes;
            entries.Add(new(path, SourceEntryKind.File, bytes.Length, MemoryFolder.Stamp(bytes.Span)));
        }

        entries.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return entries;
    }

    /// <inheritdoc/>
    public SourceBytes Read(string path)
    {
        if (!resources.TryGetValue(path, out var name) || assembly.GetManifestResourceStream(name) is not { } stream)
        {
            return SourceBytes.Missing;
        }

        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return new(bytes, null);
        }
    }
}
