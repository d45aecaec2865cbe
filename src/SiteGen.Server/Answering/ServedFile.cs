using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Server.Answering;

/// <summary>An answer: a file of the site or of the server's own.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Type">The media type.</param>
/// <param name="Content">The bytes as they are sent.</param>
/// <param name="Tag">What browsers name this state of a page by, to be told when it is no longer so.</param>
internal sealed record ServedFile(int Status, string Type, ReadOnlyMemory<byte> Content, PageTag Tag)
{
    /// <summary>Where to go instead; null for an answer of its own.</summary>
    public string? Location { get; init; }

    /// <summary>What was wrong while it was rendered.</summary>
    public EquatableArray<Diagnostic> Problems { get; init; }

    /// <summary>A way to another address.</summary>
    public static ServedFile To(string location) => new(302, "text/plain; charset=utf-8", default, default) { Location = location };
}
