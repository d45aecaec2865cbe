using SiteGen.Pipeline.Files;
using System.Buffers;

namespace SiteGen.Pipeline.Writing;

/// <summary>Looks into files of the output when their times of writing say nothing.</summary>
internal static class FileComparison
{
    private const int ChunkBytes = 128 * 1024;

    /// <summary>Whether a file holds exactly these bytes. An empty file never counts: it may be a pipe, and costs nothing to write.</summary>
    public static bool Same(string path, ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return false;
        }

        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            var offset = 0;
            while (offset < content.Length)
            {
                var count = RandomAccess.Read(file, chunk.AsSpan(0, ChunkBytes), offset);
                if (count == 0 || count > content.Length - offset || !content.Slice(offset, count).SequenceEqual(chunk.AsSpan(0, count)))
                {
                    return false;
                }

                offset += count;
            }

            return true;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // What cannot be read is written again.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    /// <summary>The hash of a file's content; null when it cannot be read.</summary>
    public static ContentHash? Hash(string path)
    {
        try
        {
            return ContentHash.Of(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return null;
        }
    }
}
