using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Writing;

/// <summary>What builds of a site keep of its files, for somebody who does not write the output. Nobody builds there while it is open.</summary>
public sealed class KeptFiles : IDisposable
{
    private readonly OutputLock held;
    private readonly CacheFolder cache;

    private KeptFiles(OutputPlace place, OutputLock held)
    {
        this.held = held;
        cache = new CacheFolder(place.Cache, held.Taken);
    }

    /// <summary>The cache.</summary>
    public ICacheFolder Cache => cache;

    /// <summary>Opens it; null while another build is there, and where nothing can be written: it makes things quicker, and nothing else.</summary>
    public static KeptFiles? Open(string output, string site)
    {
        if (OutputPlace.Find(output, site).Value is not { } place)
        {
            return null;
        }

        try
        {
            return OutputLock.Take(place.Lock, wait: false) is { } held ? new(place, held) : null;
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cache.Dispose();
        held.Dispose();
    }
}
