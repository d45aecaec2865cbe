using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Server;

/// <summary>Lets one thread at a time tell the observer something: updates and requests run beside each other.</summary>
internal sealed class TellingObserver(IPreviewObserver observer) : IPreviewObserver
{
    private readonly Lock turn = new();

    /// <inheritdoc/>
    public void Started(Uri address)
    {
        lock (turn)
        {
            observer.Started(address);
        }
    }

    /// <inheritdoc/>
    public void Told(Diagnostic diagnostic)
    {
        lock (turn)
        {
            observer.Told(diagnostic);
        }
    }

    /// <inheritdoc/>
    public void Updated(PreviewUpdate update)
    {
        lock (turn)
        {
            observer.Updated(update);
        }
    }
}
