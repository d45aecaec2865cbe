using SiteGen.Pipeline.Files;

namespace SiteGen.Authoring.Checking;

/// <summary>Drops every file.</summary>
internal sealed class DroppedOutput : IOutputSink
{
    /// <inheritdoc/>
    public void Accept(string path, ReadOnlySpan<byte> content)
    {
        // Nothing is kept.
    }
}
