using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Keeps a list of what a build left in a tree as a file outside it. A list that was cut short or altered counts as absent; then folders are
/// listed and contents compared byte for byte instead.
/// </summary>
internal static class ManifestFile
{
    /// <summary>What an entry takes, roughly: too little room would be doubled, and copied, again and again.</summary>
    private const int EntryBytes = 100;

    private static ReadOnlySpan<byte> Mark => "SGFILES3"u8;

    /// <summary>The list; an empty one where there is none that can be trusted.</summary>
    public static OutputManifest Read(string path)
    {
        try
        {
            return File.Exists(path) ? Decode(File.ReadAllBytes(path)) : OutputManifest.Empty;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return OutputManifest.Empty;
        }
    }

    /// <summary>Puts a new list in the place of the old one in one step.</summary>
    public static void Write(string path, OutputManifest manifest)
    {
        var unfinished = string.Concat(path, ".new");
        File.WriteAllBytes(unfinished, Encode(manifest).Span);
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>A mark, the parts one after another, and the hash of all that.</summary>
    public static ReadOnlyMemory<byte> Encode(OutputManifest manifest)
    {
        var to = new BlobWriter((manifest.Files.Count + manifest.Folders.Count) * EntryBytes);
        to.Raw(Mark);
        to.Number(manifest.Files.Count);
        foreach (var (path, entry) in manifest.Files)
        {
            to.Text(path);
            to.Hash(entry.Hash);
            to.Long(entry.Length);
            to.Long(entry.Written);
        }

        to.Number(manifest.Folders.Count);
        foreach (var (path, written) in manifest.Folders)
        {
            to.Text(path);
            to.Long(written);
        }

        to.Number(manifest.Strangers.Count);
        foreach (var path in manifest.Strangers)
        {
            to.Text(path);
        }

        to.Hash(manifest.Memory);
        to.Hash(ContentHash.Of(to.Written.Span));
        return to.Written;
    }

    public static OutputManifest Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Mark.Length + ContentHash.Size
            || !bytes.StartsWith(Mark)
            || new BlobReader(bytes[^ContentHash.Size..]).Hash() != ContentHash.Of(bytes[..^ContentHash.Size]))
        {
            return OutputManifest.Empty;
        }

        // From here on the bytes are known to be those of `Encode`.
        var from = new BlobReader(bytes[Mark.Length..]);
        var count = from.Number();
        var files = new Dictionary<string, ManifestEntry>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            files[from.Text()] = new(from.Hash(), from.Long(), from.Long());
        }

        count = from.Number();
        var folders = new Dictionary<string, long>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            folders[from.Text()] = from.Long();
        }

        var strangers = new string[from.Number()];
        for (var i = 0; i < strangers.Length; i++)
        {
            strangers[i] = from.Text();
        }

        return new(files, folders, strangers, from.Hash());
    }
}
