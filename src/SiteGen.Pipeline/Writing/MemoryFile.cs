using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Keeps what a build remembers of the tree it published. The tree's list carries the memory's hash: after a build that was killed at any
/// instant, the memory either belongs to the tree that is published or is not found.
/// </summary>
internal static class MemoryFile
{
    /// <summary>The memory with that hash; empty when there is none.</summary>
    public static ReadOnlyMemory<byte> Read(OutputPlace place, ContentHash hash)
    {
        if (hash == default)
        {
            return default;
        }

        foreach (var path in (ReadOnlySpan<string>)[place.Memory, place.PendingMemory])
        {
            try
            {
                if (File.Exists(path) && File.ReadAllBytes(path) is var bytes && ContentHash.Of(bytes) == hash)
                {
                    return bytes;
                }
            }
            catch (Exception exception) when (DiskFault.IsFault(exception))
            {
                // What cannot be read is not remembered.
            }
        }

        return default;
    }

    /// <summary>
    /// Writes a memory down beside the one that holds until the exchange, unless it is the same; its hash goes into the list of the new tree.
    /// </summary>
    public static ContentHash Prepare(OutputPlace place, ReadOnlyMemory<byte> memory, ContentHash known)
    {
        var hash = memory.IsEmpty ? default : ContentHash.Of(memory.Span);
        if (hash == known || memory.IsEmpty)
        {
            return hash;
        }

        try
        {
            File.WriteAllBytes(place.PendingMemory, memory.Span);
            return hash;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return default;
        }
    }

    /// <summary>The list is published: the memory takes its place.</summary>
    public static void Settle(OutputPlace place)
    {
        try
        {
            if (File.Exists(place.PendingMemory))
            {
                File.Move(place.PendingMemory, place.Memory, overwrite: true);
            }
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // It is found under its other name too.
        }
    }

    /// <summary>Removes what is remembered.</summary>
    public static void Remove(OutputPlace place)
    {
        File.Delete(place.Memory);
        File.Delete(place.PendingMemory);
    }
}
