using System.Text;

namespace SiteGen.Cli.Commands;

/// <summary>Hands everything on at once.</summary>
internal sealed class FlushingWriter(TextWriter target) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => target.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        target.Write(value);
        target.Flush();
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        target.Write(value);
        target.Flush();
    }

    /// <inheritdoc/>
    public override void Flush() => target.Flush();
}
