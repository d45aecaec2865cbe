using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Writing;

/// <summary>The cache on disk, beside the output, which one build at a time holds.</summary>
internal sealed class CacheFolder(string folder, long began) : ICacheFolder
{
    /// <inheritdoc/>
    public long Began => began;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string name)
    {
        try
        {
            var path = Path.Combine(folder, name);
            return File.Exists(path) ? File.ReadAllBytes(path) : ReadOnlyMemory<byte>.Empty;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return ReadOnlyMemory<byte>.Empty;
        }
    }

    /// <inheritdoc/>
    public bool Read(string name, long offset, Span<byte> into)
    {
        try
        {
            using var file = File.OpenHandle(Path.Combine(folder, name));
            while (!into.IsEmpty)
            {
                var count = RandomAccess.Read(file, into, offset);
                if (count == 0)
                {
                    return false;
                }

                into = into[count..];
                offset += count;
            }

            return true;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Write(string name, ReadOnlySpan<byte> content)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var unfinished = Path.Combine(folder, name + ".new");
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // A cache that cannot be written makes the next build slower, and nothing else.
        }
    }

    /// <inheritdoc/>
    public long Append(string name, ReadOnlySpan<byte> content)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var file = File.OpenHandle(Path.Combine(folder, name), FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
            var end = RandomAccess.GetLength(file);
            RandomAccess.Write(file, content, end);
            return end;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return -1;
        }
    }

    /// <summary>Removes a cache.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
