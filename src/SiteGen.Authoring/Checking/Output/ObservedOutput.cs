using SiteGen.Pipeline.Files;

namespace SiteGen.Authoring.Checking.Output;

/// <summary>Shows every file to those who look at the output, and drops it.</summary>
internal sealed class ObservedOutput(IReadOnlyList<IOutputObserver> observers) : IOutputSink
{
    /// <inheritdoc/>
    public void Accept(string path, ReadOnlySpan<byte> content)
    {
        foreach (var observer in observers)
        {
            observer.Look(path, content);
        }
    }
}
