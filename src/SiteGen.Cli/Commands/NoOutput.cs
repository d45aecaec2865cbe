using SiteGen.Pipeline.Files;

namespace SiteGen.Cli.Commands;

/// <summary>Drops every file: a check builds the site and keeps nothing of it.</summary>
internal sealed class NoOutput : IOutputSink
{
    /// <inheritdoc/>
    public void Accept(string path, ReadOnlySpan<byte> content)
    {
        // Nothing is kept.
    }
}
