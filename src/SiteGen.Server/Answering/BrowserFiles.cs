using System.Collections.Frozen;
using SiteGen.Server.Desk;

namespace SiteGen.Server.Answering;

/// <summary>The scripts and style sheets that the server brings itself, under the desk's path.</summary>
internal static class BrowserFiles
{
    private const string Prefix = "browser/";

    private static readonly FrozenDictionary<string, ServedFile> Files = Read();

    /// <summary>The file of a path, or null.</summary>
    public static ServedFile? Find(string path) => Files.GetValueOrDefault(path);

    private static FrozenDictionary<string, ServedFile> Read()
    {
        var assembly = typeof(BrowserFiles).Assembly;
        var files = new Dictionary<string, ServedFile>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? Stream.Null;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var path = DeskPages.Root + name[Prefix.Length..];
            files.Add(path, new ServedFile(200, ContentType.Of(path), bytes, default));
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
