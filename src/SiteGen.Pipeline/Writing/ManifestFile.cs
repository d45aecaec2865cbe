namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Keeps a list of what a build left in a tree as a file outside it. A list that was cut short or altered counts as absent; then folders are
/// listed and contents compared byte for byte instead.
/// </summary>
internal static class ManifestFile
{
    private static ReadOnlySpan<byte> Mark => "SGFILES2"u8;

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
        File.WriteAllBytes(unfinished, Encode(manifest));
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>A mark, the three parts with their lengths, and the hash of all that.</summary>
    public static byte[] Encode(OutputManifest manifest)
    {
        var bytes = new ManifestBytes();
        bytes.Write(Mark);
        bytes.Write(manifest.Files.Count);
        foreach (var (path, entry) in manifest.Files)
        {
            bytes.Write(path);
            bytes.Write(entry.Hash.High);
            bytes.Write(entry.Hash.Low);
            bytes.Write((ulong)entry.Length);
            bytes.Write((ulong)entry.Written);
        }

        bytes.Write(manifest.Folders.Count);
        foreach (var (path, written) in manifest.Folders)
        {
            bytes.Write(path);
            bytes.Write((ulong)written);
        }

        bytes.Write(manifest.Strangers.Count);
        foreach (var path in manifest.Strangers)
        {
            bytes.Write(path);
        }

        var hash = ContentHash.Of(bytes.Written);
        bytes.Write(hash.High);
        bytes.Write(hash.Low);
        return bytes.Written.ToArray();
    }

    public static OutputManifest Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Mark.Length + ContentHash.Size || !bytes.StartsWith(Mark))
        {
            return OutputManifest.Empty;
        }

        var hash = ContentHash.Of(bytes[..^ContentHash.Size]);
        var last = new ManifestReader(bytes[^ContentHash.Size..]);
        if (last.ReadNumber() != hash.High || last.ReadNumber() != hash.Low)
        {
            return OutputManifest.Empty;
        }

        // From here on the bytes are known to be those of `Encode`.
        var reader = new ManifestReader(bytes[Mark.Length..]);
        var count = reader.ReadCount();
        var files = new Dictionary<string, ManifestEntry>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var path = reader.ReadPath();
            files[path] = new(new(reader.ReadNumber(), reader.ReadNumber()), (long)reader.ReadNumber(), (long)reader.ReadNumber());
        }

        count = reader.ReadCount();
        var folders = new Dictionary<string, long>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            folders[reader.ReadPath()] = (long)reader.ReadNumber();
        }

        var strangers = new string[reader.ReadCount()];
        for (var i = 0; i < strangers.Length; i++)
        {
            strangers[i] = reader.ReadPath();
        }

        return new(files, folders, strangers);
    }
}
