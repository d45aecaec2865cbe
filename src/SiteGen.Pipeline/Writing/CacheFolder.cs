using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// The cache on disk, beside the output, which one build at a time holds. Blobs that are read in pieces or added to stay open until it is
/// closed: opening a file costs more than reading one page of it.
/// </summary>
internal sealed class CacheFolder(string folder, long began) : ICacheFolder, IDisposable
{
    private readonly ConcurrentDictionary<string, OpenBlob?> open = new(StringComparer.Ordinal);

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
            if (Open(name) is not { } blob)
            {
                return false;
            }

            while (!into.IsEmpty)
            {
                var count = RandomAccess.Read(blob.File, into, offset);
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
            Close(name);
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
            if (Open(name) is not { } blob)
            {
                return -1;
            }

            // Several workers may add at once: each takes its place first.
            var start = blob.Take(content.Length);
            RandomAccess.Write(blob.File, content, start);
            return start;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return -1;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names()
    {
        try
        {
            return Directory.Exists(folder) ? Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray() : [];
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return [];
        }
    }

    /// <inheritdoc/>
    public void Remove(string name)
    {
        try
        {
            Close(name);
            File.Delete(Path.Combine(folder, name));
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // It is tried again by a later build.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var name in open.Keys)
        {
            Close(name);
        }
    }

    /// <summary>Removes a cache.</summary>
    public static void RemoveAll(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private OpenBlob? Open(string name) => open.GetOrAdd(name, static (name, folder) => OpenBlob.Of(folder, name), folder);

    private void Close(string name)
    {
        if (open.TryRemove(name, out var blob))
        {
            blob?.File.Dispose();
        }
    }

    private sealed class OpenBlob(SafeFileHandle file, long length)
    {
        private long length = length;

        public SafeFileHandle File => file;

        public static OpenBlob? Of(string folder, string name)
        {
            try
            {
                Directory.CreateDirectory(folder);
                var file = System.IO.File.OpenHandle(Path.Combine(folder, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
                return new(file, RandomAccess.GetLength(file));
            }
            catch (Exception exception) when (DiskFault.IsFault(exception))
            {
                return null;
            }
        }

        public long Take(int count) => Interlocked.Add(ref length, count) - count;
    }
}
